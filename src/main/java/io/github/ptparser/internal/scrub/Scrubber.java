package io.github.ptparser.internal.scrub;

import io.github.ptparser.internal.OtherPages;
import io.github.ptparser.internal.outline.Tags;
import io.github.ptparser.internal.source.Source;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Turns pages into ones that may be published: {@link MadeUpWords} stand in texts, titles and
 * addresses, and scripts, styles and tokens are empty. All else stays as it is, byte for byte, so a
 * page that was read wrong is read wrong as before.
 */
public final class Scrubber {

  private static final Set<String> ADDRESSES =
      Set.of(
          "href",
          "src",
          "action",
          "srcset",
          "poster",
          "data-src",
          "data-lazy-src",
          "data-original");

  private static final Set<String> TEXTS =
      Set.of("title", "alt", "placeholder", "label", "summary", "aria-label");

  private static final Set<String> TOKENS = Set.of("nonce", "integrity", "srcdoc", "ping");

  /** What is none of an address but its scheme. */
  private static final Pattern CODE =
      Pattern.compile("\\s*(?:javascript|data):", Pattern.CASE_INSENSITIVE);

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);?");

  private final MadeUpWords words = new MadeUpWords();

  /** Keeps what a page is known by besides its markup, such as the labels of sources. */
  public void keep(Collection<String> labels) {
    words.keep(labels);
  }

  /** The text with made-up words. */
  public String text(String text) {
    return words.text(text);
  }

  /** The address with made-up words. */
  public String address(String address) {
    return words.address(address);
  }

  /** Scrubs a page, in whatever charset it is. */
  public byte[] page(byte[] html) {
    Charset charset = Source.charsetOf(html);
    return page(new String(html, charset)).getBytes(charset);
  }

  /** Scrubs a page. */
  public String page(String html) {
    int start = html.startsWith("\uFEFF") ? 1 : 0;
    Document document =
        Jsoup.parse(html.substring(start), "", Parser.htmlParser().setTrackPosition(true));
    Walk walk = new Walk(html.substring(start));
    document.traverse(walk);
    walk.endRun();
    return html.substring(0, start) + walk.scrubbed();
  }

  /** What takes the place of a part of the page. */
  private record Edit(int start, int end, String replacement) {}

  /** A letter of a text and where it stands in the page, perhaps as a character reference. */
  private record Letter(char c, int start, int end) {}

  private final class Walk implements NodeVisitor {

    private final String html;
    private final List<Edit> edits = new ArrayList<>();

    /** The text since a block began, as a word can be in several elements: {@code <b>W</b>ool}. */
    private List<Letter> run = new ArrayList<>();

    /** The texts around elements that are not seen, which do not part a word. */
    private final Deque<List<Letter>> around = new ArrayDeque<>();

    Walk(String html) {
      this.html = html;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        read(text.sourceRange(), false, run);
      } else if (node instanceof DataNode data) {
        empty(data);
      } else if (node instanceof Comment comment) {
        scrub(comment);
      } else if (node instanceof Element element) {
        open(element);
        element.attributes().forEach(attribute -> scrub(attribute, element));
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        close(element);
      }
    }

    private void open(Element element) {
      switch (Tags.kindOf(element).part()) {
        case INLINE, LINK, PICTURE -> {}
        case SKIPPED -> {
          around.push(run);
          run = new ArrayList<>();
        }
        default -> endRun();
      }
    }

    private void close(Element element) {
      switch (Tags.kindOf(element).part()) {
        case INLINE, LINK, PICTURE -> {}
        case SKIPPED -> {
          endRun();
          run = around.pop();
        }
        default -> endRun();
      }
    }

    void endRun() {
      edit(run, words::text);
      run.clear();
    }

    private void read(Range range, boolean inAttribute, List<Letter> letters) {
      if (!range.isTracked()) {
        return;
      }
      int end = range.endPos();
      Matcher reference = REFERENCE.matcher(html).region(range.startPos(), end);
      int i = range.startPos();
      while (i < end) {
        reference.region(i, end);
        if (html.charAt(i) == '&' && reference.lookingAt()) {
          i = readReference(reference.group(), i, inAttribute, letters);
        } else {
          letters.add(new Letter(html.charAt(i), i, ++i));
        }
      }
    }

    // "&amp;", and "&copy" without its end in "&copyright"
    private int readReference(String text, int start, boolean inAttribute, List<Letter> letters) {
      String read = Parser.unescapeEntities(text, inAttribute);
      boolean hasRest = read.length() > 1 && text.endsWith(read.substring(1));
      int length = hasRest ? text.length() - read.length() + 1 : text.length();
      int end = read.equals(text) ? start + 1 : start + length;
      letters.add(new Letter(read.charAt(0), start, end));
      return end;
    }

    private void edit(List<Letter> letters, UnaryOperator<String> scrub) {
      String text =
          letters.stream().map(letter -> String.valueOf(letter.c())).collect(Collectors.joining());
      String other = scrub.apply(text);
      for (int i = 0; i < text.length(); i++) {
        Letter letter = letters.get(i);
        char c = other.charAt(i);
        if (c != letter.c()) {
          boolean isReference = letter.end() - letter.start() > 1;
          String replacement = isReference ? "&#" + (int) c + ";" : String.valueOf(c);
          edits.add(new Edit(letter.start(), letter.end(), replacement));
        }
      }
    }

    /** Empties a script or style, but for its line ends and what a check for bots is known by. */
    private void empty(DataNode data) {
      Range range = data.sourceRange();
      if (range.isTracked()) {
        String marks =
            OtherPages.CHALLENGE_MARKS.stream()
                .filter(data.getWholeData()::contains)
                .collect(Collectors.joining(" "));
        edits.add(new Edit(range.startPos(), range.endPos(), marks + lineEnds(range)));
      }
    }

    private void scrub(Comment comment) {
      List<Letter> letters = new ArrayList<>();
      read(comment.sourceRange(), false, letters);
      edit(letters, words::address);
    }

    private void scrub(Attribute attribute, Element element) {
      Range range = attribute.sourceRange().valueRange();
      String value = attribute.getValue();
      if (!range.isTracked() || value.isEmpty()) {
        return;
      }
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      Matcher code = CODE.matcher(value);
      if (isToken(name, element) || code.lookingAt()) {
        String left = (isToken(name, element) ? "" : code.group()) + lineEnds(range);
        boolean isQuoted = "'\"".indexOf(html.charAt(range.startPos() - 1)) >= 0;
        edits.add(new Edit(range.startPos(), range.endPos(), isQuoted ? left : '"' + left + '"'));
        return;
      }
      boolean isText = TEXTS.contains(name) || name.equals("value");
      boolean isAddress = ADDRESSES.contains(name) || MadeUpWords.isAddress(value);
      if (isText || isAddress || isProse(name, element)) {
        List<Letter> letters = new ArrayList<>();
        read(range, true, letters);
        edit(letters, isAddress && !isText ? words::address : words::text);
      }
    }

    private String lineEnds(Range range) {
      return html.substring(range.startPos(), range.endPos()).replaceAll("[^\r\n]", "");
    }

    private boolean isToken(String name, Element element) {
      boolean isButton = element.attr("type").matches("(?i)submit|button|reset");
      return name.startsWith("on")
          || TOKENS.contains(name)
          || (name.startsWith("data-") && !ADDRESSES.contains(name))
          || (name.equals("value") && element.nameIs("input") && !isButton);
    }

    /** What {@code meta} says of the page, but for what it says to the browser. */
    private static boolean isProse(String name, Element element) {
      return name.equals("content") && element.nameIs("meta") && !element.hasAttr("http-equiv");
    }

    String scrubbed() {
      edits.sort(Comparator.comparingInt(Edit::start));
      StringBuilder scrubbed = new StringBuilder(html.length());
      int done = 0;
      for (Edit edit : edits) {
        if (edit.start() >= done) {
          scrubbed.append(html, done, edit.start()).append(edit.replacement());
          done = edit.end();
        }
      }
      return scrubbed.append(html, done, html.length()).toString();
    }
  }
}
