package io.github.ptparser.robust;

import io.github.ptparser.robust.Markup.Tag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Relations that write the tags of a page in another way. */
final class AttributeRelations {

  static final List<Relation> ALL =
      List.of(
          new AttributesInOtherOrder(),
          new AttributesInSingleQuotes(),
          new AttributesWithoutQuotes(),
          new AttributeNamesInUpperCase(),
          new AttributesAsEntities(),
          new AmpersandsInAttributesAsTheyAre(),
          new ExtraAttributes(),
          new WhiteSpaceInsideTags(),
          new UpperCaseTags(),
          new EmptyElementsClosed(),
          new EmptyElementsNotClosed());

  /** Elements that have no end tag. */
  private static final Set<String> EMPTY =
      Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source");

  private AttributeRelations() {}

  /** A change to the attributes of each start tag. */
  private abstract static class OfAttributes extends OfText {
    private static final Pattern ATTRIBUTE =
        Pattern.compile("([^\\s=>]+)(?:=(\"[^\"]*\"|'[^']*'|[^\\s>]+))?");

    @Override
    String change(String html, Random random) {
      return replace(
          html,
          piece ->
              piece instanceof Tag tag && !tag.isEnd()
                  ? new Tag(false, tag.name(), changed(attributes(tag), random))
                  : piece);
    }

    /** The white space between attributes and the slash at the end are as those of a change. */
    @Override
    String unchanged(String html) {
      return replace(
          html,
          piece ->
              piece instanceof Tag tag && !tag.isEnd()
                  ? new Tag(false, tag.name(), joined(attributes(tag)))
                  : piece);
    }

    private static List<String> attributes(Tag tag) {
      return new ArrayList<>(
          ATTRIBUTE.matcher(tag.attributes()).results().map(MatchResult::group).toList());
    }

    private String changed(List<String> attributes, Random random) {
      return joined(change(attributes, random));
    }

    private static String joined(List<String> attributes) {
      return attributes.isEmpty() ? "" : " " + String.join(" ", attributes);
    }

    abstract List<String> change(List<String> attributes, Random random);

    static boolean isQuoted(String attribute) {
      return attribute.matches("(?s)[^=]+=\".*\"");
    }
  }

  static final class AttributesInOtherOrder extends OfAttributes {
    @Override
    List<String> change(List<String> attributes, Random random) {
      Collections.shuffle(attributes, random);
      return attributes;
    }
  }

  static final class AttributesInSingleQuotes extends OfAttributes {
    @Override
    List<String> change(List<String> attributes, Random random) {
      attributes.replaceAll(
          attribute ->
              isQuoted(attribute) && attribute.indexOf('\'') < 0
                  ? attribute.replace('"', '\'')
                  : attribute);
      return attributes;
    }
  }

  static final class AttributesWithoutQuotes extends OfAttributes {
    @Override
    List<String> change(List<String> attributes, Random random) {
      attributes.replaceAll(
          attribute ->
              isQuoted(attribute) && attribute.matches("[^=]+=\"[^\\s\"'=<>`]+\"")
                  ? attribute.replace("\"", "")
                  : attribute);
      return attributes;
    }
  }

  static final class AttributeNamesInUpperCase extends OfAttributes {
    @Override
    List<String> change(List<String> attributes, Random random) {
      attributes.replaceAll(
          attribute -> {
            int end = attribute.indexOf('=');
            int length = end < 0 ? attribute.length() : end;
            return attribute.substring(0, length).toUpperCase(Locale.ROOT)
                + attribute.substring(length);
          });
      return attributes;
    }
  }

  static final class AttributesAsEntities extends OfAttributes {
    @Override
    List<String> change(List<String> attributes, Random random) {
      attributes.replaceAll(
          attribute ->
              isQuoted(attribute)
                  ? attribute.substring(0, attribute.indexOf('"') + 1)
                      + Entities.coded(
                          attribute.substring(attribute.indexOf('"') + 1, attribute.length() - 1),
                          random)
                      + '"'
                  : attribute);
      return attributes;
    }
  }

  /** Most addresses have a bare ampersand where HTML wants an entity. */
  static final class AmpersandsInAttributesAsTheyAre extends OfAttributes {
    private static final Pattern AMPERSAND = Pattern.compile("&(?:amp|#38|#x26);(?=[a-z]+=)");

    @Override
    List<String> change(List<String> attributes, Random random) {
      attributes.replaceAll(attribute -> AMPERSAND.matcher(attribute).replaceAll("&"));
      return attributes;
    }
  }

  static final class ExtraAttributes extends OfAttributes {
    @Override
    List<String> change(List<String> attributes, Random random) {
      attributes.add(0, "data-w=\"Date: 01/01/2001 | Source: x\"");
      attributes.add("aria-busy=false");
      return attributes;
    }
  }

  static final class WhiteSpaceInsideTags extends OfText {
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?=[^\\s=>\"']+=[\"'])");

    @Override
    String change(String html, Random random) {
      return replace(
          html,
          piece ->
              piece instanceof Tag tag
                  ? new Tag(tag.isEnd(), tag.name(), spaced(tag.attributes()))
                  : piece);
    }

    private static String spaced(String attributes) {
      Matcher between = BETWEEN.matcher(attributes);
      boolean isSimple = attributes.matches("(?s)(\\s+[^\\s=>\"']+=(\"[^\"=]*\"|'[^'=]*'))*\\s*");
      return isSimple ? between.replaceAll("\n\t ").replace("=", " =\n ") + "\t" : attributes;
    }
  }

  static final class UpperCaseTags extends OfText {
    @Override
    String change(String html, Random random) {
      return replace(
          html,
          piece ->
              piece instanceof Tag tag
                  ? new Tag(tag.isEnd(), tag.name().toUpperCase(Locale.ROOT), tag.attributes())
                  : piece);
    }
  }

  /** {@code <br />} */
  static final class EmptyElementsClosed extends OfText {
    @Override
    String change(String html, Random random) {
      return replace(
          html,
          piece ->
              piece instanceof Tag tag && tag.is(EMPTY) && !tag.attributes().endsWith("/")
                  ? new Tag(false, tag.name(), tag.attributes() + " /")
                  : piece);
    }
  }

  /** {@code <br>} */
  static final class EmptyElementsNotClosed extends OfText {
    @Override
    String change(String html, Random random) {
      return replace(
          html,
          piece ->
              piece instanceof Tag tag && tag.is(EMPTY)
                  ? new Tag(false, tag.name(), tag.attributes().replaceFirst("(^|\\s)/$", ""))
                  : piece);
    }
  }
}
