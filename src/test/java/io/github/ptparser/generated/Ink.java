package io.github.ptparser.generated;

import io.github.ptparser.generated.Markup.Blanks;
import io.github.ptparser.generated.Markup.Entities;
import io.github.ptparser.generated.Markup.Inline;
import io.github.ptparser.generated.Markup.Links;
import io.github.ptparser.generated.Markup.Names;
import io.github.ptparser.generated.Markup.Quotes;
import io.github.ptparser.generated.Markup.Spacing;
import io.github.ptparser.generated.Markup.Tags;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes tags, attributes and text, each character in one of the ways that HTML allows. */
final class Ink {

  private static final String CAPTURE = "web.archive.org/web/20251128010203";
  private static final List<String> BLANKS =
      List.of(
          " ", " ", "\n", "\t", "\r\n", "\f", "\u000B", "\u0085", "\u00A0", "\u1680", "\u2000",
          "\u2003", "\u2009", "\u200A", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000");
  private static final List<String> INVISIBLE = List.of("\u200B", "\uFEFF");
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry((int) '&', "amp"),
          Map.entry((int) '<', "lt"),
          Map.entry((int) '>', "gt"),
          Map.entry((int) '"', "quot"),
          Map.entry((int) '\'', "apos"),
          Map.entry((int) '|', "VerticalLine"),
          Map.entry((int) '.', "period"),
          Map.entry(0x09, "Tab"),
          Map.entry(0x0A, "NewLine"),
          Map.entry(0xA0, "nbsp"),
          Map.entry(0xB7, "middot"),
          Map.entry(0xE9, "eacute"),
          Map.entry(0x2003, "emsp"),
          Map.entry(0x2009, "thinsp"),
          Map.entry(0x200B, "ZeroWidthSpace"),
          Map.entry(0x2013, "ndash"),
          Map.entry(0x2014, "mdash"),
          Map.entry(0x2018, "lsquo"),
          Map.entry(0x2019, "rsquo"),
          Map.entry(0x201C, "ldquo"),
          Map.entry(0x201D, "rdquo"),
          Map.entry(0x2026, "hellip"));

  /** Attributes that hold a text, which may be written in as many ways as one between tags. */
  private static final Set<String> TEXTS = Set.of("alt", "content");

  private static final List<String> FORMATS = List.of("b", "i", "em", "strong", "span", "font");

  private final StringBuilder out = new StringBuilder();
  private final Markup markup;
  private final Random random;
  private final @Nullable URI page;
  private int depth;

  /**
   * @param page where relative links start from
   */
  Ink(Markup markup, @Nullable URI page) {
    this.markup = markup;
    this.random = new Random(markup.seed());
    this.page = page;
  }

  Markup markup() {
    return markup;
  }

  /** True once in {@code times}. */
  boolean once(int times) {
    return random.nextInt(times) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  @SafeVarargs
  final <T> T pick(T... options) {
    return options[random.nextInt(options.length)];
  }

  Ink raw(String html) {
    out.append(html);
    return this;
  }

  /**
   * @param attributes names and values in turn
   */
  Ink open(String tag, String... attributes) {
    out.append('<').append(cased(tag));
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(once(8) && markup.is(Blanks.ODD) ? "\n  " : " ").append(cased(attributes[i]));
      value(attributes[i + 1], TEXTS.contains(attributes[i]));
    }
    out.append('>');
    return this;
  }

  /** A start tag with a class, which is a name nobody knows if the markup says so. */
  Ink block(String tag, String className) {
    gap();
    depth++;
    return open(tag, "class", name(className));
  }

  Ink close(String tag) {
    out.append("</").append(cased(tag)).append('>');
    return this;
  }

  /** An end tag that HTML lets one leave out here, as the next thing is a block. */
  Ink end(String tag) {
    depth--;
    return markup.is(Tags.UNCLOSED) && !once(4) ? this : close(tag);
  }

  Ink endBlock(String tag) {
    depth--;
    gap();
    return close(tag);
  }

  Ink gap() {
    switch (markup.get(Spacing.class)) {
      case NONE -> {}
      case LINES -> out.append(once(10) ? "\r\n" : "\n");
      case INDENTED -> out.append('\n').append("  ".repeat(Math.max(0, depth)));
    }
    return this;
  }

  String name(String known) {
    if (markup.is(Names.KNOWN)) {
      return known;
    }
    return String.format(Locale.ROOT, "x%06x", (known.hashCode() * 31L + markup.seed()) & 0xFFFFFF);
  }

  /** The text of a {@code title}, or of an element that must hold text alone. */
  Ink text(String folded) {
    write(folded, "");
    return this;
  }

  /** A line of text, with elements that do not change what it says. */
  Ink line(String folded, boolean mayLink) {
    blanksAround();
    if (markup.is(Inline.SOME) && once(3)) {
      int[] at = folded.codePoints().toArray();
      int from = random.nextInt(at.length);
      int to = from + 1 + random.nextInt(at.length - from);
      write(new String(at, 0, from), "");
      boolean besideText = Arrays.stream(at, 0, from).anyMatch(Ink::isText);
      inline(new String(at, from, to - from), mayLink && besideText);
      write(new String(at, to, at.length - to), "");
    } else {
      write(folded, "");
    }
    blanksAround();
    return this;
  }

  /** Signs beside a link may only set it off; a letter or an emoji makes it part of a text. */
  private static boolean isText(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  private void inline(String text, boolean mayLink) {
    switch (random.nextInt(mayLink ? 6 : 5)) {
      case 0 -> {
        raw("<!-- a note -->");
        write(text, "");
      }
      case 1 -> {
        raw("<script>track('a');</script>");
        write(text, "");
      }
      case 2 -> {
        open("wbr");
        write(text, "");
      }
      case 3, 4 -> {
        String tag = FORMATS.get(random.nextInt(FORMATS.size()));
        open(tag);
        write(text, "");
        close(tag);
      }
      default -> {
        open("a", "href", "https://sports.example.org/rules?a=1&b=2");
        write(text, "");
        close("a");
      }
    }
  }

  /** The address as a page has it: absolute, relative to the page, or led through a capture. */
  String link(URI address) {
    return link(address, "");
  }

  String picture(URI address) {
    return link(address, "im_");
  }

  private String link(URI address, String flag) {
    String absolute = address.toString();
    if (markup.is(Links.WAYBACK)) {
      return pick("https://" + CAPTURE, "http://" + CAPTURE, "//" + CAPTURE, "/web/20251128010203")
          + flag
          + "/"
          + absolute;
    }
    if (markup.is(Links.RELATIVE)) {
      String afterScheme = absolute.substring(absolute.indexOf(':') + 1);
      String host = page == null ? "kcnawatch.org" : page.getHost();
      if (absolute.startsWith("https://") && once(3)) {
        return afterScheme;
      }
      if (absolute.startsWith("https://" + host + "/")) {
        return absolute.substring(("https://" + host).length());
      }
    }
    return absolute;
  }

  private String cased(String name) {
    return markup.is(Tags.UPPER) ? name.toUpperCase(Locale.ROOT) : name;
  }

  private void value(String value, boolean isText) {
    Quotes quotes = markup.get(Quotes.class);
    if (quotes == Quotes.MIXED) {
      quotes = pick(Quotes.DOUBLE, Quotes.SINGLE, Quotes.NONE_WHERE_POSSIBLE);
    }
    if (quotes == Quotes.NONE_WHERE_POSSIBLE && value.matches("[\\w./:?&=+,;%#-]+")) {
      out.append('=').append(value.replace("&", "&amp;"));
      return;
    }
    String quote = quotes == Quotes.SINGLE ? "'" : "\"";
    out.append(once(8) && markup.is(Blanks.ODD) ? " = " : "=").append(quote);
    if (isText) {
      write(value, quote);
    } else {
      out.append(value.replace("&", "&amp;").replace(quote, "&#" + (int) quote.charAt(0) + ";"));
    }
    out.append(quote);
  }

  private void write(String folded, String quote) {
    folded.codePoints().forEach(c -> write(c, quote));
  }

  private void write(int codePoint, String quote) {
    if (codePoint == ' ') {
      blanks();
      return;
    }
    boolean needed =
        codePoint == '<' || codePoint == '&' || quote.equals(Character.toString(codePoint));
    character(codePoint, needed);
    if (markup.is(Blanks.ODD) && once(40)) {
      character(INVISIBLE.get(random.nextInt(2)).charAt(0), false);
    }
  }

  private void blanksAround() {
    if (once(4)) {
      blanks();
    }
  }

  private void blanks() {
    if (markup.is(Blanks.PLAIN)) {
      out.append(' ');
      return;
    }
    int count = 1 + (once(2) ? random.nextInt(4) : 0);
    for (int i = 0; i < count; i++) {
      String blank = BLANKS.get(random.nextInt(BLANKS.size()));
      blank.codePoints().forEach(c -> character(c, false));
      if (once(10)) {
        character(INVISIBLE.get(random.nextInt(2)).charAt(0), false);
      }
    }
  }

  private void character(int codePoint, boolean needed) {
    Entities entities = markup.get(Entities.class);
    if (entities == Entities.MIXED) {
      entities = pick(Entities.values());
    }
    String name = NAMES.get(codePoint);
    boolean numberTaken = codePoint < 0x80 || codePoint > 0x9F;
    if (needed && (entities == Entities.NEEDED || name == null)) {
      out.append("&#").append(codePoint).append(';');
    } else if (needed || (entities == Entities.NAMED && name != null)) {
      out.append('&').append(name).append(';');
    } else if (entities == Entities.DECIMAL && numberTaken && once(2)) {
      out.append("&#").append(codePoint).append(';');
    } else if (entities == Entities.HEXADECIMAL && numberTaken && once(2)) {
      out.append("&#").append(pick('x', 'X')).append(Integer.toHexString(codePoint)).append(';');
    } else {
      out.appendCodePoint(codePoint);
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
