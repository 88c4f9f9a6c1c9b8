package io.github.ptparser.robust;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ptparser.Page;
import io.github.ptparser.PageOptions;
import io.github.ptparser.robust.Fixtures.Fixture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;

/** Relations that leave a page as it is and give it to the library in another form. */
final class DeliveryRelations {

  static final List<Relation> ALL =
      List.of(
          new AsItsFile(),
          new InUtf8AsTheCallerSays(),
          new AsStream(),
          new AsDocument(),
          new Gzipped(),
          new WithItsAddressFromTheCaller(),
          new InUtf8WithMark(),
          new InUtf16LittleEndian(),
          new InUtf16BigEndian(),
          new InUtf16AsTheCallerSays(),
          new InWindows1252(),
          new InWindows949());

  private DeliveryRelations() {}

  private interface Reader {
    Page read() throws IOException;
  }

  private static Optional<Variant> given(String content, Reader reader) {
    return Optional.of(
        new Variant(
            "",
            content,
            () -> {
              try {
                return reader.read();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }));
  }

  private static byte[] inUtf8(Fixture fixture) {
    return ("\uFEFF" + fixture.html()).getBytes(UTF_8);
  }

  static final class AsItsFile implements Relation {
    @Override
    public Optional<Variant> apply(Fixture fixture, Random random) {
      return given(fixture.name(), () -> Page.read(fixture.file()));
    }
  }

  static final class InUtf8AsTheCallerSays implements Relation {
    @Override
    public Optional<Variant> apply(Fixture fixture, Random random) {
      return given(
          fixture.html(),
          () -> Page.of(fixture.html().getBytes(UTF_8), PageOptions.defaults().withCharset(UTF_8)));
    }
  }

  static final class AsStream implements Relation {
    @Override
    public Optional<Variant> apply(Fixture fixture, Random random) {
      return given(fixture.html(), () -> Page.read(new ByteArrayInputStream(inUtf8(fixture))));
    }
  }

  static final class AsDocument implements Relation {
    @Override
    public Optional<Variant> apply(Fixture fixture, Random random) {
      return given(fixture.html(), () -> Page.of(Jsoup.parse(fixture.html())));
    }
  }

  static final class Gzipped implements Relation {
    @Override
    public Optional<Variant> apply(Fixture fixture, Random random) {
      return given(
          fixture.html(),
          () -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
              gzip.write(inUtf8(fixture));
            }
            return Page.of(packed.toByteArray());
          });
    }
  }

  static final class WithItsAddressFromTheCaller implements Relation {
    @Override
    public Optional<Variant> apply(Fixture fixture, Random random) {
      return Optional.ofNullable(Page.of(fixture.html()).url())
          .flatMap(url -> given(fixture.html(), () -> Page.of(fixture.html(), url)));
    }
  }

  static final class InUtf8WithMark implements Relation {
    @Override
    public Optional<Variant> apply(Fixture fixture, Random random) {
      return Optional.of(Variant.ofBytes("", inUtf8(fixture)));
    }
  }

  static final class InUtf16LittleEndian implements Relation {
    @Override
    public Optional<Variant> apply(Fixture fixture, Random random) {
      return Optional.of(Variant.ofBytes("", ("\uFEFF" + fixture.html()).getBytes(UTF_16LE)));
    }
  }

  static final class InUtf16BigEndian implements Relation {
    @Override
    public Optional<Variant> apply(Fixture fixture, Random random) {
      return Optional.of(Variant.ofBytes("", ("\uFEFF" + fixture.html()).getBytes(UTF_16BE)));
    }
  }

  static final class InUtf16AsTheCallerSays implements Relation {
    @Override
    public Optional<Variant> apply(Fixture fixture, Random random) {
      return given(
          fixture.html(),
          () ->
              Page.of(
                  fixture.html().getBytes(UTF_16LE), PageOptions.defaults().withCharset(UTF_16LE)));
    }
  }

  /** In a charset that {@code meta} names, with entities for what the charset lacks. */
  private abstract static class InACharset implements Relation {
    private static final Pattern META = Pattern.compile("(?i)<meta [^>]*charset[^>]*>");
    private static final Pattern TITLE = Pattern.compile("(?i)<title");

    private final String name;
    private final Charset charset;

    InACharset(String name, Charset charset) {
      this.name = name;
      this.charset = charset;
    }

    @Override
    public final Optional<Variant> apply(Fixture fixture, Random random) {
      String html = META.matcher(fixture.html()).replaceAll("");
      Matcher title = TITLE.matcher(html);
      if (!title.find()) {
        return Optional.empty();
      }
      int start = title.start();
      String named =
          html.substring(0, start) + "<meta charset=" + name + ">" + html.substring(start);
      CharsetEncoder encoder = charset.newEncoder();
      StringBuilder coded = new StringBuilder();
      named
          .codePoints()
          .mapToObj(Character::toString)
          .forEach(c -> coded.append(encoder.canEncode(c) ? c : "&#" + c.codePointAt(0) + ";"));
      return Optional.of(Variant.ofBytes("", coded.toString().getBytes(charset)));
    }
  }

  static final class InWindows1252 extends InACharset {
    InWindows1252() {
      super("windows-1252", Charset.forName("windows-1252"));
    }
  }

  /** Korean pages say {@code euc-kr} and mean its larger sister. */
  static final class InWindows949 extends InACharset {
    InWindows949() {
      super("euc-kr", Charset.forName("x-windows-949"));
    }
  }
}
