/** Turns saved pages of The Pyongyang Times into articles and listings. */
module io.github.ptparser {
  requires com.fasterxml.jackson.annotation;
  requires org.slf4j;
  requires static com.fasterxml.jackson.databind;
  requires static info.picocli;
  requires static transitive org.jspecify;
  requires transitive org.jsoup;

  exports io.github.ptparser;

  // picocli sets options, Jackson reads reports.
  opens io.github.ptparser.check to
      com.fasterxml.jackson.databind;
  opens io.github.ptparser.cli to
      info.picocli;

  // Jackson, 2 or 3, reads the models by reflection.
  opens io.github.ptparser;
}
