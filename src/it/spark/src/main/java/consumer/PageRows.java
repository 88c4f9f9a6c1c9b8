package consumer;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleTeaser;
import io.github.ptparser.Listing;
import io.github.ptparser.Page;
import io.github.ptparser.PageContent;
import io.github.ptparser.PageParser;
import io.github.ptparser.PageReadException;
import io.github.ptparser.ParseResult;
import io.github.ptparser.Problem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * A row a page: what it is, its article, its teasers, its problems. Spark sends it to each task.
 */
public class PageRows implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final StructType ARTICLE =
      new StructType()
          .add("id", StringType)
          .add("url", StringType)
          .add("title", StringType, false)
          .add("published", DateType)
          .add("source", StringType)
          .add("originalUrl", StringType)
          .add("storedAt", TimestampType)
          .add("servedOn", DateType)
          .add("paragraphs", createArrayType(StringType), false);
  private static final StructType TEASER =
      new StructType()
          .add("id", StringType)
          .add("url", StringType)
          .add("title", StringType)
          .add("published", DateType)
          .add("excerpt", StringType)
          .add("thumbnail", StringType);
  private static final StructType PROBLEM =
      new StructType()
          .add("code", StringType, false)
          .add("field", StringType)
          .add("message", StringType, false);

  static final StructType SCHEMA =
      new StructType()
          .add("page", StringType, false)
          .add("kind", StringType)
          .add("article", ARTICLE)
          .add("teasers", createArrayType(TEASER), false)
          .add("problems", createArrayType(PROBLEM), false);

  private final PageParser parser = PageParser.create();

  public Iterator<Row> of(Iterator<Row> files) {
    List<Row> rows = new ArrayList<>();
    files.forEachRemaining(file -> rows.add(of(file.getString(0), file.getAs(1))));
    return rows.iterator();
  }

  private Row of(String name, byte[] content) {
    try {
      return row(name, parser.tryParse(Page.of(content)));
    } catch (PageReadException e) {
      Row unreadable = RowFactory.create("UNREADABLE", null, e.getMessage());
      return RowFactory.create(name, null, null, new Row[0], new Row[] {unreadable});
    }
  }

  private static Row row(String name, ParseResult<PageContent> result) {
    Row article = null;
    Listing listing = null;
    if (result.value() instanceof Article found) {
      article = row(found);
      listing = found.more();
    } else if (result.value() instanceof Listing found) {
      listing = found;
    }
    return RowFactory.create(
        name,
        result.kind().name(),
        article,
        listing == null
            ? new Row[0]
            : listing.teasers().stream().map(PageRows::row).toArray(Row[]::new),
        result.problems().stream().map(PageRows::row).toArray(Row[]::new));
  }

  private static Row row(Article article) {
    return RowFactory.create(
        article.id(),
        text(article.url()),
        article.title(),
        article.published(),
        article.source(),
        text(article.originalUrl()),
        article.storedAt(),
        article.servedOn(),
        article.paragraphs().toArray(String[]::new));
  }

  private static Row row(ArticleTeaser teaser) {
    return RowFactory.create(
        teaser.id(),
        text(teaser.url()),
        teaser.title(),
        teaser.published(),
        teaser.excerpt(),
        text(teaser.thumbnail()));
  }

  private static Row row(Problem problem) {
    return RowFactory.create(problem.code().name(), problem.field(), problem.message());
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
