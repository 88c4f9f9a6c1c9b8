package io.github.ptparser.robust;

import io.github.ptparser.Page;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Relations that write the addresses in a page in another form. */
final class LinkRelations {

  static final List<Relation> ALL =
      List.of(
          new LinksMadeAbsolute(),
          new BaseOfAnotherSite(),
          new LinksRelativeToABase(),
          new CanonicalLinkRelativeToABase(),
          new LinksWithoutScheme());

  private static final URI SITE = URI.create("https://kcnawatch.org/");

  /** Where addresses stand that a browser resolves. */
  private static final List<String> ATTRIBUTES =
      List.of("href", "src", "data-src", "data-lazy-src", "data-original", "action");

  private static final Pattern SCHEME =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

  /** A Wayback capture's links lead to the Wayback Machine whatever the page's base is. */
  private static final String CAPTURE = "/web/";

  private LinkRelations() {}

  private abstract static class OfLinks extends OfTree {
    @Override
    final void change(Document document, Random random) {
      URI url = Objects.requireNonNullElse(Page.of(document.outerHtml()).url(), SITE);
      change(document, url, random);
    }

    abstract void change(Document document, URI address, Random random);

    static void replaceLinks(
        Document document, Predicate<Element> isOne, UnaryOperator<String> change) {
      for (String attribute : ATTRIBUTES) {
        document.select("[" + attribute + "]").stream()
            .filter(isOne)
            .forEach(element -> element.attr(attribute, change.apply(element.attr(attribute))));
      }
    }

    static void replaceLinks(Document document, UnaryOperator<String> change) {
      replaceLinks(document, element -> true, change);
    }

    static String absolute(String link, URI address) {
      if (link.isBlank()
          || link.startsWith("#")
          || link.startsWith(CAPTURE)
          || SCHEME.matcher(link).matches()) {
        return link;
      }
      String path = address.getRawPath();
      if (link.startsWith("//")) {
        return address.getScheme() + ":" + link;
      }
      if (link.startsWith("/")) {
        return origin(address) + link;
      }
      return link.startsWith("?")
          ? origin(address) + path + link
          : origin(address)
              + path.substring(0, path.lastIndexOf('/') + 1)
              + link.replaceFirst("^\\./", "");
    }

    static String origin(URI address) {
      return address.getScheme() + "://" + address.getRawAuthority();
    }

    static void addBase(Document document, String href) {
      boolean isFragment = document.head().childrenSize() == 0;
      (isFragment ? document.body() : document.head()).prependElement("base").attr("href", href);
    }
  }

  static final class LinksMadeAbsolute extends OfLinks {
    @Override
    void change(Document document, URI address, Random random) {
      replaceLinks(document, link -> absolute(link, address));
    }
  }

  /** A base that does not matter, as all links are absolute. */
  static final class BaseOfAnotherSite extends OfLinks {
    @Override
    void change(Document document, URI address, Random random) {
      replaceLinks(document, link -> absolute(link, address));
      addBase(document, "https://mirror.example/newstream/1234567890-12345/");
    }
  }

  private abstract static class RelativeToABase extends OfLinks {
    private static final List<String> UPWARDS = List.of("/", "../../", "./../../");

    @Override
    final void change(Document document, URI address, Random random) {
      replaceLinks(document, link -> absolute(link, address));
      replaceLinks(document, this::isOne, link -> relative(link, address, random));
      addBase(document, origin(address) + "/themes/nine/");
    }

    abstract boolean isOne(Element element);

    private static String relative(String link, URI address, Random random) {
      String root = origin(address) + "/";
      return link.startsWith(root) && !link.startsWith(root + "/")
          ? UPWARDS.get(random.nextInt(UPWARDS.size())) + link.substring(root.length())
          : link;
    }
  }

  static final class LinksRelativeToABase extends RelativeToABase {
    @Override
    boolean isOne(Element element) {
      return !element.nameIs("link");
    }
  }

  static final class CanonicalLinkRelativeToABase extends RelativeToABase {
    @Override
    boolean isOne(Element element) {
      return element.nameIs("link");
    }
  }

  static final class LinksWithoutScheme extends OfLinks {
    @Override
    void change(Document document, URI address, Random random) {
      String scheme = address.getScheme() + "://";
      replaceLinks(
          document,
          link -> link.startsWith(scheme) ? "//" + link.substring(scheme.length()) : link);
    }
  }
}
