package io.github.ptparser.internal.newspaper;

import io.github.ptparser.internal.outline.Link;
import io.github.ptparser.internal.page.PageFacts;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names of the newspaper's sections, such as "Politics": those of the page's address, {@code
 * /blog?page=politics&subpage=home}, and what links to such an address say (grade A). Such a name
 * is no title, whether it stands in the head, in a heading or above the title.
 */
final class Sections {

  private final PageFacts page;
  private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  Sections(PageFacts page) {
    this.page = page;
    if (page.address() != null) {
      add(NewspaperAddresses.parameter("page", page.address().toString()));
      add(NewspaperAddresses.parameter("subpage", page.address().toString()));
    }
    page.outline().links().all().stream()
        .filter(this::isLedToBy)
        .map(Link::text)
        .forEach(this::add);
  }

  private void add(@Nullable String name) {
    if (name != null && !name.isEmpty()) {
      names.add(name.replace('-', ' ').toLowerCase(Locale.ROOT));
    }
  }

  boolean haveName(String text) {
    return names.contains(text.replace('-', ' '));
  }

  /** Whether a link leads to a section, and not to an article or to the page itself. */
  boolean isLedToBy(Link link) {
    URI target = link.href().contains("page=") ? page.resolve(link.href()) : null;
    return target != null
        && NewspaperAddresses.isNewspaper(target)
        && NewspaperAddresses.parameter("page", target.toString()) != null
        && NewspaperAddresses.blogId(target.toString()) == null
        && !target.equals(page.address());
  }
}
