package io.github.ptparser.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BytesTest {

  /** At each place among others, those that differ from it by one bit or by one among them. */
  @Test
  void findsAByteWhereverItStands() {
    for (int place = 0; place < 40; place++) {
      byte[] bytes = "=;8>4,\u001C|".repeat(5).getBytes(StandardCharsets.US_ASCII);
      bytes[place] = '<';

      for (int from = 0; from <= bytes.length; from++) {
        assertThat(Bytes.indexOf('<', bytes, from)).isEqualTo(from <= place ? place : 40);
      }
    }
  }

  @Test
  void findsNothingBeyondTheEnd() {
    byte[] bytes = "rice fields".getBytes(StandardCharsets.US_ASCII);

    assertThat(Bytes.indexOf('<', bytes, 0)).isEqualTo(11);
    assertThat(Bytes.indexOf('<', bytes, 50)).isGreaterThanOrEqualTo(11);
    assertThat(Bytes.indexBeyondAscii(bytes, 0)).isEqualTo(11);
  }

  @Test
  void findsWhatIsNotAsciiWhereverItStands() {
    for (int place = 0; place < 40; place++) {
      byte[] bytes = "\u007F".repeat(40).getBytes(StandardCharsets.US_ASCII);
      bytes[place] = (byte) 0x80;

      assertThat(Bytes.indexBeyondAscii(bytes, 0)).isEqualTo(place);
      assertThat(Bytes.indexBeyondAscii(bytes, place)).isEqualTo(place);
      assertThat(Bytes.indexBeyondAscii(bytes, place + 1)).isEqualTo(40);
    }
  }
}
