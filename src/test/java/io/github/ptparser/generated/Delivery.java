package io.github.ptparser.generated;

import io.github.ptparser.Page;
import io.github.ptparser.PageOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** How a written page reaches the library. */
enum Delivery {
  TEXT {
    @Override
    Page of(String html, PageOptions options) {
      return Page.of(html, options);
    }
  },
  UTF_8 {
    @Override
    Page of(String html, PageOptions options) {
      return Page.of(html.getBytes(StandardCharsets.UTF_8), options);
    }
  },
  UTF_16_WITH_BYTE_ORDER_MARK {
    @Override
    Page of(String html, PageOptions options) {
      return Page.of(html.getBytes(StandardCharsets.UTF_16), options);
    }
  },
  CHARSET_BY_CALLER {
    @Override
    Page of(String html, PageOptions options) {
      return Page.of(
          html.getBytes(StandardCharsets.UTF_16LE), options.withCharset(StandardCharsets.UTF_16LE));
    }
  },
  GZIP {
    @Override
    Page of(String html, PageOptions options) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(html.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Page.of(bytes.toByteArray(), options);
    }
  },
  DOCUMENT {
    @Override
    Page of(String html, PageOptions options) {
      return Page.of(Jsoup.parse(html), options);
    }
  };

  abstract Page of(String html, PageOptions options);

  Page of(String html, @Nullable URI address) {
    PageOptions options = PageOptions.defaults();
    return of(html, address == null ? options : options.withUrl(address));
  }
}
