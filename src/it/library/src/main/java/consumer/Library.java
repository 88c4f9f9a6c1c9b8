package consumer;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleParser;
import io.github.ptparser.Page;
import io.github.ptparser.ParseResult;
import io.github.ptparser.Problem;
import java.io.IOException;
import java.nio.file.Path;

public class Library {

  public static void main(String[] args) throws IOException {
    Page page = Page.read(Path.of(args[0]));
    ParseResult<Article> result = ArticleParser.create().tryParse(page);

    Article article = result.value();
    if (article != null) {
      System.out.println(article.published() + " " + article.title());
      article.paragraphs().forEach(System.out::println);
    }
    for (Problem problem : result.problems()) {
      System.err.println(problem.code() + " " + problem.field() + " " + problem.message());
    }
  }
}
