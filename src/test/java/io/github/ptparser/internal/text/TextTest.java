package io.github.ptparser.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

  @ParameterizedTest
  @ValueSource(strings = {"", "r", "\uD83D\uDE9C", " "})
  void halfACharacterIsNone(String next) {
    for (String half : new String[] {"\uD800", "\uDFFF"}) {
      assertThat(Text.fold("r" + half + next + "i")).isEqualTo("r\uFFFD" + next + "i");
      assertThat(Text.fold("r" + next + half)).isEqualTo("r" + next + "\uFFFD");
    }
  }

  /** Nearly all text of a page is folded already; it must not be copied. */
  @ParameterizedTest
  @ValueSource(
      strings = {"a", "rice and tea", "“Grey goes first,” says a dyer", "한 글", "tab\u001F"})
  void leavesTextAsItIsWhereNothingHasToBeFolded(String text) {
    Text.Folder folder = new Text.Folder();
    folder.append(text);

    assertThat(Text.fold(text)).isSameAs(text);
    assertThat(folder.toString()).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rice  and tea",
        " rice",
        "rice ",
        "rice\tand tea",
        "ri\u200Bce",
        "rice\u00A0",
        " "
      })
  void copiesTextWhereSomethingHas(String text) {
    assertThat(Text.fold(text)).isNotEqualTo(text);
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

  /** In one piece, in two, and by regular expressions. */
  @Property(tries = 5_000, seed = "20261124")
  void foldsInPiecesAsInOne(@ForAll("texts") String text, @ForAll int at) {
    String spaces = "[\\x09-\\x0D\\x20\\x85\\xA0\\u2003\\u3000]+";
    String folded =
        text.replaceAll("[\\u200B\\uFEFF]", "").replaceAll(spaces, " ").replaceAll("^ | $", "");
    int part =
        text.isEmpty()
            ? 0
            : text.offsetByCodePoints(0, Math.floorMod(at, text.codePointCount(0, text.length())));
    Text.Folder folder = new Text.Folder();
    boolean isInFirst = folder.append(text.substring(0, part));
    int before = folder.length();
    boolean isInSecond = folder.append(text.substring(part));

    assertThat(Text.fold(text)).isEqualTo(folded);
    assertThat(folder).hasToString(folded);
    assertThat(folder.length()).isEqualTo(folded.length());
    assertThat(isInFirst).isEqualTo(before > 0);
    assertThat(isInSecond).isEqualTo(folded.length() > before);
  }

  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.of(
            " ",
            " ",
            "\t",
            "\n",
            "\u00A0",
            "\u2003",
            "\u3000",
            "\u0085",
            "\u200B",
            "\uFEFF",
            "\u0000",
            "\u001F",
            "\u007F",
            "a",
            "rice",
            "é",
            "“",
            "한",
            "\uD83D\uDE9C")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }
}
