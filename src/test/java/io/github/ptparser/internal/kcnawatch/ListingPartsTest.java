package io.github.ptparser.internal.kcnawatch;

import static io.github.ptparser.ProblemCode.CONFLICTING_DATE;
import static io.github.ptparser.ProblemCode.INVALID_DATE;
import static io.github.ptparser.ProblemCode.MISSING_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ptparser.internal.Layouts;
import io.github.ptparser.internal.evidence.Codes;
import io.github.ptparser.internal.evidence.Field;
import io.github.ptparser.internal.evidence.Findings;
import io.github.ptparser.internal.layout.PageFields;
import io.github.ptparser.internal.page.PageFacts;
import io.github.ptparser.internal.source.Source;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ListingPartsTest {

  private static final Codes CODES = new Codes(MISSING_DATE, INVALID_DATE, CONFLICTING_DATE);

  private final Findings findings = new Findings();

  @Test
  void theFieldsOfEveryPageReadWhatThePageSays() throws Source.RefusedException {
    String html =
        "<!DOCTYPE html><link rel=canonical href=/article/163/><p>November 28, 2025</p><h1>Minju";
    ListingParts parts = ListingParts.of(new PageFacts(Source.of(html), null, Layouts.SITES));

    assertThat(parts).isNotNull();
    assertThat(PageFields.<ListingParts>url(Field.expected("url", CODES)).read(parts, findings))
        .isEqualTo(URI.create("https://kcnawatch.org/article/163/"));
    assertThat(PageFields.<ListingParts>id(Field.expected("id", CODES)).read(parts, findings))
        .isNull();
    assertThat(
            KcnaWatchLayout.<ListingParts>servedOn(Field.expected("day", CODES), listed -> null)
                .read(parts, findings))
        .isEqualTo("2025-11-28");
  }
}
