package io.github.ptparser.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ptparser.Article;
import io.github.ptparser.Listing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Any model reads back equal from JSON, by a plain mapper of either Jackson, and from Java's own.
 */
class SerialFormPropertiesTest {

  private static final ObjectMapper JACKSON_2 = new ObjectMapper();
  private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
      new tools.jackson.databind.ObjectMapper();

  @Property(seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void ofAnArticle(@ForAll("articles") Article article) throws IOException, ClassNotFoundException {
    readsBack(article, Article.class);
  }

  @Property(seed = "20261124", edgeCases = EdgeCasesMode.NONE)
  void ofAListing(@ForAll("listings") Listing listing) throws IOException, ClassNotFoundException {
    readsBack(listing, Listing.class);
  }

  private static <T extends Serializable> void readsBack(T value, Class<T> type)
      throws IOException, ClassNotFoundException {
    String json = jackson2(value);
    assertThat(JACKSON_2.readValue(json, type)).isEqualTo(value);
    String json3 = JACKSON_3.writeValueAsString(value);
    assertThat(JACKSON_3.readValue(json3, type)).isEqualTo(value);
    assertThat(JACKSON_3.readTree(json3)).isEqualTo(JACKSON_3.readTree(json));
    assertThat(readSerialized(serialized(value))).isEqualTo(value);
  }

  private static String jackson2(Object value) throws JsonProcessingException {
    return JACKSON_2.writeValueAsString(value);
  }

  private static byte[] serialized(Serializable value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object readSerialized(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  @Provide
  Arbitrary<Article> articles() {
    return Arbitraries.oneOf(
        Models.articlesOf2023(),
        Models.articlesOf2019(),
        Models.articlesOf2019().map(Models::withoutAddress),
        Models.articlesOf2023().map(Models::withTitleAndTextAlone));
  }

  @Provide
  Arbitrary<Listing> listings() {
    return Arbitraries.oneOf(
        Models.listingsOfASource(), Models.searchResults(), Models.fragments());
  }
}
