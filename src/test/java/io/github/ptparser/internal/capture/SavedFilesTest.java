package io.github.ptparser.internal.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedFilesTest {

  @ParameterizedTest
  @CsvSource({
    "./Ferry%20sails_files/one.jpg,false,true",
    "Ferry_files/one.jpg,false,true",
    "/Ferry_files/one.jpg,false,false",
    "/Ferry_files/one.jpg,true,true",
    "https://example.org/a/Ferry_files/one.jpg,true,true",
    "./a/Ferry_files/one.jpg,false,false",
    "./Ferry_file/one.jpg,true,false",
    "./one_files.jpg,true,false",
    "one.jpg,true,false",
    "./one.jpg,true,false",
    "/_files,true,false"
  })
  void fileBesideASavedPageIsKnownByItsFolder(String link, boolean isSaved, boolean expected) {
    assertThat(SavedFiles.contain(link, isSaved)).isEqualTo(expected);
  }
}
