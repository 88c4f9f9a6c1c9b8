package consumer;

import io.github.ptparser.Article;
import io.github.ptparser.Listing;
import io.github.ptparser.Page;
import io.github.ptparser.PageContent;
import io.github.ptparser.PageParser;
import io.github.ptparser.ParseResult;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

public class Library {

  public static void main(String[] args) throws IOException {
    PageParser parser = PageParser.create();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(args[0]), "*.html")) {
      for (Path file : files) {
        ParseResult<PageContent> result = parser.tryParse(Page.read(file));
        if (result.value() instanceof Article article) {
          System.out.println(article.published() + " " + article.title());
        } else if (result.value() instanceof Listing listing) {
          System.out.println(listing.heading() + ": " + listing.teasers().size() + " articles");
        }
        if (result.isBroken()) {
          System.err.println(file + " has changed: " + result.problems());
        }
      }
    }
  }
}
