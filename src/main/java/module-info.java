/** Turns saved pages of The Pyongyang Times into articles and listings. */
module io.github.ptparser {
  requires com.fasterxml.jackson.annotation;
  requires org.slf4j;
  requires static transitive org.jspecify;
  requires transitive org.jsoup;

  exports io.github.ptparser;

  // Jackson, 2 or 3, reads the models by reflection.
  opens io.github.ptparser;
}
