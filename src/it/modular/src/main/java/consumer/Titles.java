package consumer;

import io.github.ptparser.Article;
import io.github.ptparser.ArticleParser;
import io.github.ptparser.Page;
import java.io.IOException;
import java.nio.file.Path;

public class Titles {

  public static void main(String[] args) throws IOException {
    for (String file : args) {
      Article article = ArticleParser.create().parse(Page.read(Path.of(file)));
      System.out.println(article.published() + " " + article.title());
    }
  }
}
