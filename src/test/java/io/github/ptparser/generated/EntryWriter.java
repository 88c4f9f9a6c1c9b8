package io.github.ptparser.generated;

import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.generated.Markup.Card;
import io.github.ptparser.generated.Markup.Months;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes the entries of a listing or of "More From". */
final class EntryWriter {

  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH);

  private final Ink ink;
  private final Card card;

  EntryWriter(Ink ink) {
    this.ink = ink;
    this.card = ink.markup().get(Card.class);
  }

  static String longDay(LocalDate day) {
    return LONG.format(day);
  }

  static String shortDay(LocalDate day) {
    return SHORT.format(day);
  }

  void write(List<ArticleTeaser> teasers) {
    if (card == Card.LI) {
      ink.block("ul", "entries");
    } else if (card == Card.TR) {
      ink.block("table", "entries").open("tbody");
    }
    teasers.forEach(this::write);
    if (card == Card.LI) {
      ink.endBlock("ul");
    } else if (card == Card.TR) {
      ink.close("tbody").endBlock("table");
    }
  }

  private void write(ArticleTeaser teaser) {
    switch (card) {
      case ARTICLE -> boxed("article", teaser);
      case DIV -> boxed("div", teaser);
      case LI -> {
        ink.block("li", "clearfix");
        thumbnail(teaser);
        description(teaser);
        ink.end("li");
      }
      case TR -> {
        ink.block("tr", "clearfix").block("td", "article-thumb");
        thumbnail(teaser);
        ink.end("td").block("td", "article-desc");
        texts(teaser);
        ink.end("td").end("tr");
      }
      case FLAT_SIBLINGS -> {
        thumbnail(teaser);
        texts(teaser);
      }
    }
  }

  private void boxed(String tag, ArticleTeaser teaser) {
    ink.block(tag, "clearfix");
    thumbnail(teaser);
    description(teaser);
    ink.endBlock(tag);
  }

  private void description(ArticleTeaser teaser) {
    ink.block("div", "article-desc");
    texts(teaser);
    ink.endBlock("div");
  }

  private void thumbnail(ArticleTeaser teaser) {
    if (teaser.thumbnail() != null) {
      ink.block("div", "article-thumb").open("a", "href", addressOf(teaser));
      img(teaser);
      ink.close("a").endBlock("div");
    }
  }

  private void img(ArticleTeaser teaser) {
    URI thumbnail = Objects.requireNonNull(teaser.thumbnail());
    ink.open("img", "src", ink.picture(thumbnail), "alt", titleOf(teaser));
  }

  private void texts(ArticleTeaser teaser) {
    String tag = ink.pick("h4", "h4", "h5", "div");
    ink.gap().open(tag).open("a", "href", addressOf(teaser));
    ink.line(titleOf(teaser), false).close("a").close(tag);
    afterTitle(teaser);
  }

  /** The excerpt stands twice: before the date for wide screens, after it for narrow ones. */
  private void afterTitle(ArticleTeaser teaser) {
    String excerpt = Objects.requireNonNull(teaser.excerpt());
    paragraph("teaser-lg").line(excerpt, false);
    endParagraph();
    paragraph("articled-date");
    String day = day(Objects.requireNonNull(teaser.published()));
    if (ink.once(2)) {
      ink.open("span").raw(day).close("span");
    } else {
      ink.raw(" " + day);
    }
    endParagraph();
    paragraph("teaser-sm").line(excerpt, false);
    if (card == Card.FLAT_SIBLINGS) {
      ink.close("p");
    } else {
      endParagraph();
    }
  }

  private Ink paragraph(String name) {
    return ink.block("p", name);
  }

  private void endParagraph() {
    ink.end("p");
  }

  private String day(LocalDate day) {
    Months months = ink.markup().get(Months.class);
    if (months == Months.MIXED) {
      months = ink.pick(Months.LONG, Months.SHORT);
    }
    return months == Months.LONG ? longDay(day) : shortDay(day);
  }

  private String addressOf(ArticleTeaser teaser) {
    return ink.link(Objects.requireNonNull(teaser.url()));
  }

  private static String titleOf(ArticleTeaser teaser) {
    return Objects.requireNonNull(teaser.title());
  }
}
