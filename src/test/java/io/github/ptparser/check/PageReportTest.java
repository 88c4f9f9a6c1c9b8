package io.github.ptparser.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** What is said of a page that cannot be read, whatever went wrong. */
class PageReportTest {

  private static String json(PageReport.Reader reader) throws JsonProcessingException {
    return new ObjectMapper().writeValueAsString(PageReport.of("a.html", reader));
  }

  private static String unreadable(String reason) {
    return "{\"page\":\"a.html\",\"error\":\"" + reason + "\"}";
  }

  @Test
  void givesTheReasonOfTheException() throws JsonProcessingException {
    assertThat(
            json(
                () -> {
                  throw new IOException("Input/output error");
                }))
        .isEqualTo(unreadable("Input/output error"));
  }

  @Test
  void namesAnExceptionThatGivesNoReason() throws JsonProcessingException {
    assertThat(
            json(
                () -> {
                  throw new IOException();
                }))
        .isEqualTo(unreadable("IOException"));
  }

  @Test
  void saysOfAMissingFileThatItIsMissing() throws JsonProcessingException {
    assertThat(
            json(
                () -> {
                  throw new NoSuchFileException("a.html");
                }))
        .isEqualTo(unreadable("no such file"));
  }

  @Test
  void asksForAReportOfWhatMustNotHappen() throws JsonProcessingException {
    assertThat(
            json(
                () -> {
                  throw new IllegalStateException("odd");
                }))
        .isEqualTo(
            unreadable("internal error, please report it: java.lang.IllegalStateException: odd"));
    assertThat(
            json(
                () -> {
                  throw new StackOverflowError();
                }))
        .isEqualTo(unreadable("internal error, please report it: java.lang.StackOverflowError"));
  }
}
