package io.github.ptparser.internal.scrub;

import io.github.ptparser.internal.OtherPages;
import io.github.ptparser.internal.outline.Tags;
import io.github.ptparser.internal.scrub.ScrubbedHtml.Letter;
import io.github.ptparser.internal.source.Source;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
 * Makes pages publishable: texts, titles and addresses get {@link MadeUpWords}; scripts, styles and
 * tokens are emptied. Everything else stays, byte for byte, so a page that the parser misreads is
 * misread in the same way.
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

  /** Addresses of which only the scheme is kept. */
  private static final Pattern CODE =
      Pattern.compile("\\s*(?:javascript|data):", Pattern.CASE_INSENSITIVE);

  private final MadeUpWords words = new MadeUpWords();
  private final MadeUpAddresses addresses = new MadeUpAddresses(words);

  /** Keeps the words of these texts, such as the labels of sources. */
  public void keep(Collection<String> labels) {
    words.keep(labels);
  }

  /** The text with made-up words. */
  public String text(String text) {
    return words.text(text);
  }

  /** The address with made-up words. */
  public String address(String address) {
    return addresses.address(address);
  }

  /** Scrubs a page in its charset. */
  public byte[] page(byte[] html) {
    Charset charset = Source.charsetOf(html);
    return page(new String(html, charset)).getBytes(charset);
  }

  /** Scrubs a page. */
  public String page(String html) {
    int start = html.startsWith("\uFEFF") ? 1 : 0;
    Document document =
        Jsoup.parse(html.substring(start), "", Parser.htmlParser().setTrackPosition(true));
    ScrubbedHtml scrubbed = new ScrubbedHtml(html.substring(start));
    Walk walk = new Walk(scrubbed);
    document.traverse(walk);
    walk.endRun();
    return html.substring(0, start) + scrubbed;
  }

  private final class Walk implements NodeVisitor {

    private final ScrubbedHtml html;

    /** The text since a block began, as a word may be in several elements: {@code <b>W</b>ool}. */
    private List<Letter> run = new ArrayList<>();

    /** The runs around elements without text, which do not end a word. */
    private final Deque<List<Letter>> around = new ArrayDeque<>();

    Walk(ScrubbedHtml html) {
      this.html = html;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        run.addAll(html.letters(text.sourceRange(), false));
      } else if (node instanceof DataNode data) {
        empty(data);
      } else if (node instanceof Comment comment) {
        html.replace(html.letters(comment.sourceRange(), false), addresses::address);
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
      html.replace(run, words::text);
      run.clear();
    }

    /** Empties a script or style, except for what a bot check is recognised by. */
    private void empty(DataNode data) {
      if (data.sourceRange().isTracked()) {
        String marks =
            OtherPages.CHALLENGE_MARKS.stream()
                .filter(data.getWholeData()::contains)
                .collect(Collectors.joining(" "));
        html.empty(data.sourceRange(), marks);
      }
    }

    private void scrub(Attribute attribute, Element element) {
      Range range = attribute.sourceRange().valueRange();
      String value = attribute.getValue();
      if (!range.isTracked() || value.isEmpty()) {
        return;
      }
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      Matcher code = CODE.matcher(value);
      boolean isToken = isToken(name, element);
      boolean isText = TEXTS.contains(name) || name.equals("value");
      boolean isAddress = !isText && (ADDRESSES.contains(name) || MadeUpAddresses.isAddress(value));
      if (isToken || code.lookingAt()) {
        html.emptyAttribute(range, isToken ? "" : code.group());
      } else if (isText || isAddress || isProse(name, element)) {
        html.replace(html.letters(range, true), isAddress ? addresses::address : words::text);
      }
    }

    private static boolean isToken(String name, Element element) {
      boolean isButton = element.attr("type").matches("(?i)submit|button|reset");
      return name.startsWith("on")
          || TOKENS.contains(name)
          || (name.startsWith("data-") && !ADDRESSES.contains(name))
          || (name.equals("value") && element.nameIs("input") && !isButton);
    }

    /** A description of the page in {@code meta}, not an instruction to the browser. */
    private static boolean isProse(String name, Element element) {
      return name.equals("content") && element.nameIs("meta") && !element.hasAttr("http-equiv");
    }
  }
}
