package io.github.ptparser.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000, 0x2003, 0x200A, 0x2028,
        0x2029, 0x202F, 0x205F, 0x3000
      })
  void foldsARunOfWhiteSpaceToOneBlankAndTrims(int space) {
    String c = String.valueOf((char) space);

    assertThat(Text.fold(c + "rice" + c + c + "and tea" + c)).isEqualTo("rice and tea");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x200B, 0xFEFF})
  void dropsWhatHasNoWidth(int character) {
    assertThat(Text.fold((char) character + "ri" + (char) character + "ce")).isEqualTo("rice");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x1C, 0x1F, 0xAD, 0x180E, 0x200C, 0x200D, 0x2060, 0xFFFD})
  void keepsEverythingElse(int character) {
    String text = "ri" + (char) character + "ce";

    assertThat(Text.fold(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"Kim Pong Ju , chairman", "“quoted”", "··· dots", "《title》", "\uD83D\uDE9C tractor"})
  void keepsQuotesAndBlanksBeforeCommas(String text) {
    assertThat(Text.fold(text)).isEqualTo(text);
  }

  @Test
  void foldsAcrossPieces() {
    Text.Folder folder = new Text.Folder();
    folder.append(" rice ");
    folder.append("\u200B");
    folder.append(" and");
    folder.append("tea\n");

    assertThat(folder.toString()).isEqualTo("rice andtea");
  }

  @Test
  void saysWhetherAPieceHasText() {
    Text.Folder folder = new Text.Folder();

    assertThat(folder.append(" \u00A0\u200B")).isFalse();
    assertThat(folder.append(" x")).isTrue();
  }
}
