package io.github.ptparser.generated;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleImage;
import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.Listing;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/**
 * Writes pages of the newspaper's own site in a markup by chance, as nobody knows that of the site.
 * All that is certain is the order: title, date, text, footer.
 */
final class NewspaperWriter {

  /** How blocks follow each other. */
  private enum Frame {
    TABLE("<table>", "<tr><td>", "</td></tr>", "</table>"),
    LIST("<ul>", "<li>", "</li>", "</ul>"),
    DIVS("<div class=row>", "<div>", "</div>", "</div>"),
    SECTIONS("<main>", "<section class='col d-flex'>", "</section>", "</main>");

    private final String start;
    private final String blockStart;
    private final String blockEnd;
    private final String end;

    Frame(String start, String blockStart, String blockEnd, String end) {
      this.start = start;
      this.blockStart = blockStart;
      this.blockEnd = blockEnd;
      this.end = end;
    }
  }

  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  private static final String OTHER = "/blog?page=sports&blogid=64fa00000a1b2c3d4e5f60";

  private static final List<String> ABOVE =
      List.of(
          "<h1>The Pyongyang Times</h1>",
          "<a href=/><img src=/logo.png alt='The Pyongyang Times'></a>",
          "<ul><li><a href='/blog?page=politics'>Politics</a><li><a href=/>Home</a></ul>",
          "<form><p>Search</p><input name=q></form>",
          "<nav><p>Tuesday</p><a href=/kr>Korean</a></nav>",
          "<h2><a href='/blog?page=culture'>Culture</a></h2>",
          "<a href=/>Home</a> &gt; <a href='/blog?page=culture'>Culture</a>",
          "<a href='" + OTHER + "70'>Cup is won</a>");

  private static final List<String> BELOW =
      List.of(
          "<div class=share><a href=https://f.example/s>F</a> | <a href=/t>T</a></div>",
          "<form>Mail us <p>here</p><input></form>",
          "<nav>To the top</nav>",
          "<div class=back><a href='/blog?page=culture'>Back</a></div>",
          "<a href='" + OTHER + "71'>Cup is won</a> <a href='" + OTHER + "72'>Bridge opens</a>",
          "<h3>Recent</h3><ul><li><a href='" + OTHER + "73'>Cup is won</a></ul>",
          "<h3>Recent</h3><p><a href='" + OTHER + "74'>Cup is won</a><p>September 12, 2023");

  private static final String BOX = "<h3>Old bridge</h3><p>September 10, 2023</p><p>It fell.</p>";

  /** What may be another article below this one, or stand in its text. */
  private static final List<String> OTHERS =
      List.of(
          BOX,
          "<b>Old bridge</b><br>September 10, 2023<br>It fell.",
          "<p>Old bridge</p><span>September 10, 2023</span><span>It fell.</span>",
          "<p>September 10, 2023</p>");

  /**
   * What may stand in a text. Words without a link are made in another way than the text, as they
   * could not be told from a short paragraph otherwise.
   */
  private static final List<String> LABELS_WITHIN =
      List.of(
          "<div class=share>Share</div>",
          "<div class=promo><p>Read on paper.</p></div>",
          "<a href=https://f.example/s>F</a> | <a href=https://t.example/s>T</a>",
          "<a href='/blog?page=culture'>Back</a>");

  /** What may be a title above one. */
  private static final List<String> LABELS_ABOVE =
      List.of(
          "Culture",
          "<h4>Weather</h4><p>Fair.</p>",
          "<h3>Weather</h3>",
          "<p>Tuesday, September 12, 2023</p>");

  /** What may be a title below one. */
  private static final List<String> LABELS_BELOW =
      List.of("Culture", "<p>By Ri Song</p>", "<div>Wool</div><i>Tea</i>", "<a href=#>Print</a>");

  private static final List<String> FOOTERS =
      List.of(
          "2023 © All rights reserved.",
          "2023 © All rights reserved. www.pyongyangtimes.com.kp",
          "<p>www.pyongyangtimes.com.kp</p><p>2023 © All rights reserved.</p>",
          "<span>2023</span> © <b>All rights reserved.</b><p>Mail to us.</p>");

  private static final List<String> TITLES =
      List.of("<h1>%s</h1>", "<h4 class=title>%s</h4>", "<b>%s</b>", "<p>%s</p>", "%s");

  private static final String UNLINKED_TITLE = "<h3>%2$s</h3>";

  private static final List<String> LINKED_TITLES =
      List.of(
          UNLINKED_TITLE,
          "<h3><a href='%s'>%s</a></h3>",
          "<a href='%s'><b>%s</b></a>",
          "<p><a href='%s'>%s</a></p>");

  private static final List<String> TOPS =
      List.of("%s<span>Latest News</span>", "<b>%s</b><h2>Latest News</h2>", "%sLATEST NEWS");

  private static final List<String> DATES =
      List.of(
          "%s",
          "<span>%s</span>",
          "<p><i>%s</i></p>",
          "<span>%s</span> <a href='/blog?page=culture'>Culture</a>",
          "<div>%s</div>");

  private final Random random;
  private final boolean isNoisy;

  private NewspaperWriter(Random random, boolean isNoisy) {
    this.random = random;
    this.isNoisy = isNoisy;
  }

  /** A page of which nothing can be taken for what it is not. */
  static String write(Article article, long seed) {
    return new NewspaperWriter(new Random(seed), false).page(article);
  }

  /** A page with things in wrong places. */
  static String writeNoisy(Article article, long seed) {
    return new NewspaperWriter(new Random(seed), true).page(article);
  }

  /** A front page of which nothing can be taken for what it is not. */
  static String write(Listing listing, long seed) {
    return new NewspaperWriter(new Random(seed), false).frontPage(listing);
  }

  /** A front page with things in wrong places. */
  static String writeNoisy(Listing listing, long seed) {
    return new NewspaperWriter(new Random(seed), true).frontPage(listing);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private List<String> some(List<String> all, int most) {
    List<String> some = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      some.add(any(all));
    }
    return some;
  }

  private String page(Article article) {
    List<String> blocks = new ArrayList<>(some(ABOVE, 3));
    noise(LABELS_ABOVE, blocks);
    List<String> own = article(article);
    if (chance(60)) {
      blocks.add(framed(own));
    } else {
      blocks.addAll(own);
    }
    blocks.addAll(some(BELOW, 3));
    noise(LABELS_WITHIN, blocks);
    noise(OTHERS, blocks);
    blocks.add(any(FOOTERS));
    String head =
        any(
            List.of(
                "",
                "<title>Pyongyang Times</title>",
                "<title>" + article.title() + " | The Pyongyang Times</title>",
                "<meta property=og:title content='" + article.title() + "'>",
                "<link rel=canonical href='" + article.url() + "'>"));
    String body = framed(blocks);
    return "<!DOCTYPE html><html><head>\n"
        + head
        + "</head><body>\n"
        + (chance(10) && !body.contains("<form>") ? "<form>" + body + "</form>" : body)
        + "\n</body></html>";
  }

  private void noise(List<String> kinds, List<String> blocks) {
    if (isNoisy) {
      blocks.addAll(some(kinds, 1));
    }
  }

  private String framed(List<String> blocks) {
    Frame frame = any(List.of(Frame.values()));
    StringBuilder html = new StringBuilder(frame.start);
    for (String block : blocks) {
      html.append(frame.blockStart).append(block).append(frame.blockEnd).append('\n');
    }
    return html.append(frame.end).toString();
  }

  private List<String> article(Article article) {
    List<String> blocks = new ArrayList<>();
    String title = any(TITLES);
    blocks.add(String.format(Locale.ROOT, title, article.title()));
    if (title.startsWith("<h")) {
      noise(LABELS_BELOW, blocks);
    }
    LocalDate day = Objects.requireNonNull(article.published());
    List<String> text = new ArrayList<>(article.paragraphs());
    // One more line is alike to nothing, so that it is said if it is made in another way.
    boolean hasSeveral = isNoisy || text.size() > 3;
    if (chance(25) && text.get(0).endsWith(".") && hasSeveral) {
      blocks.add("<span>" + DAY.format(day) + "</span><b>" + text.remove(0) + "</b>");
    } else {
      blocks.add(String.format(Locale.ROOT, any(DATES), DAY.format(day)));
    }
    if (isNoisy && !text.isEmpty() && chance(30)) {
      text.add(random.nextInt(text.size() + 1), any(chance(50) ? OTHERS : LABELS_WITHIN));
    }
    addText(text, article.images(), blocks);
    return blocks;
  }

  private void addText(List<String> text, List<ArticleImage> images, List<String> blocks) {
    List<String> lines = new ArrayList<>(text);
    int place = 0;
    for (ArticleImage image : images) {
      place += random.nextInt(lines.size() - place + 1);
      lines.add(place++, image(image));
    }
    switch (random.nextInt(5)) {
      case 0 -> blocks.addAll(lines);
      case 1 -> blocks.add(String.join(any(List.of("<br>", " <br><br>\n", "<hr>")), lines));
      case 2 -> blocks.add(framed(lines));
      case 3 -> blocks.add("<div>" + String.join("</div>\n<div>", lines) + "</div>");
      default -> lines.forEach(line -> blocks.add("<p>" + line + "</p>"));
    }
  }

  private String image(ArticleImage image) {
    return image.caption() == null
        ? any(List.of("<img src='%s'>", "<a href='%1$s'><img src='%1$s'></a>"))
            .replaceAll("%(1\\$)?s", image.url().toString())
        : "<figure><img src='"
            + image.url()
            + "'><figcaption>"
            + image.caption()
            + "</figcaption></figure>";
  }

  private String frontPage(Listing listing) {
    List<String> blocks = new ArrayList<>(some(ABOVE, 3));
    noise(LABELS_ABOVE, blocks);
    LocalDate served = Objects.requireNonNull(listing.servedOn());
    blocks.add(
        String.format(Locale.ROOT, any(TOPS), WEEKDAY.format(served) + ", " + DAY.format(served)));
    String title = any(LINKED_TITLES);
    // What stands below the last story, and whose picture one is, is told by blocks alone.
    boolean hasPictures = listing.teasers().get(0).thumbnail() != null;
    boolean hasBlocks = isNoisy || hasPictures || chance(60);
    Picture picture = any(List.of(Picture.values()));
    for (ArticleTeaser teaser : listing.teasers()) {
      List<String> story = story(teaser, title, picture);
      if (hasBlocks) {
        blocks.add(framed(story));
      } else {
        blocks.addAll(story);
      }
    }
    blocks.addAll(some(List.of("<form>Mail us <p>here</p><input></form>", "<nav>Top</nav>"), 2));
    noise(BELOW, blocks);
    noise(OTHERS, blocks);
    blocks.add(any(FOOTERS));
    return "<!DOCTYPE html><html><head><title>Pyongyang Times</title></head><body>\n"
        + framed(blocks)
        + "\n</body></html>";
  }

  /** Where the picture of a story stands, the same in all of a page. */
  private enum Picture {
    ABOVE_THE_TITLE,
    BELOW_THE_DATE,
    BELOW_THE_TEXT
  }

  private List<String> story(ArticleTeaser teaser, String title, Picture picture) {
    List<String> blocks = new ArrayList<>();
    String image = teaser.thumbnail() == null ? "" : "<img src='" + teaser.thumbnail() + "'>";
    if (picture == Picture.ABOVE_THE_TITLE) {
      addUnlessEmpty(image, blocks);
    }
    blocks.add(String.format(Locale.ROOT, title, teaser.url(), teaser.title()));
    List<String> text = new ArrayList<>(List.of(String.valueOf(teaser.excerpt()).split("\n")));
    if (teaser.published() != null) {
      noise(LABELS_BELOW, blocks);
      String day = DAY.format(teaser.published());
      boolean isGlued = picture != Picture.BELOW_THE_DATE && chance(20);
      blocks.add(
          isGlued
              ? "<span>" + day + "</span><b>" + text.remove(0) + "</b>"
              : String.format(Locale.ROOT, any(DATES), day));
    }
    if (picture == Picture.BELOW_THE_DATE) {
      addUnlessEmpty(image, blocks);
    }
    text.forEach(paragraph -> blocks.add("<p>" + paragraph + "</p>"));
    if (title.equals(UNLINKED_TITLE)) {
      blocks.add("<a href='" + teaser.url() + "'>Read more</a>");
    }
    if (picture == Picture.BELOW_THE_TEXT) {
      addUnlessEmpty(image, blocks);
    }
    return blocks;
  }

  private static void addUnlessEmpty(String html, List<String> blocks) {
    if (!html.isEmpty()) {
      blocks.add(html);
    }
  }
}
