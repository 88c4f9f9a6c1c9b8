package io.github.ptparser.internal.evidence;

import io.github.ptparser.Problem;
import io.github.ptparser.ProblemCode;
import io.github.ptparser.internal.source.Positions;
import io.github.ptparser.internal.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one page, each with the node it concerns, and where fields stand. */
public final class Findings {

  /** Further problems are only counted: a page may have 200,000 broken entries. */
  private static final int MOST = 100;

  /** A problem whose line and column are not known yet. */
  private record Finding(
      ProblemCode code, @Nullable String field, String message, @Nullable Node where) {}

  private static final class Log {
    final List<Finding> findings = new ArrayList<>();
    int unlisted;

    /** The node of each field, by the field's path; null if not asked for. */
    final @Nullable Map<String, Node> places;

    Log(@Nullable Map<String, Node> places) {
      this.places = places;
    }
  }

  private final Log log;
  private final @Nullable Findings above;
  private final String name;

  /** The index in a list; negative for a field that is no list. */
  private final int index;

  public Findings() {
    this(new Log(null), null, "", -1);
  }

  /** Also notes where each field was found, for {@link #placeOf}. */
  public static Findings withPlaces() {
    return new Findings(new Log(new HashMap<>()), null, "", -1);
  }

  private Findings(Log log, @Nullable Findings above, String name, int index) {
    this.log = log;
    this.above = above;
    this.name = name;
    this.index = index;
  }

  /** A view for the fields below a field such as {@code more}. */
  public Findings below(String field) {
    return new Findings(log, this, field, -1);
  }

  /** A view for the fields of a list's element, such as {@code teasers[3]}. */
  public Findings below(String list, int element) {
    return new Findings(log, this, list, element);
  }

  private String path() {
    if (above == null) {
      return "";
    }
    return above.path() + name + (index < 0 ? "." : "[" + index + "].");
  }

  /** Notes where a field was found. */
  public void found(String field, Node where) {
    if (log.places != null) {
      log.places.put(path() + field, where);
    }
  }

  /** Notes where an element of a list was found. */
  public void found(String list, int element, Node where) {
    if (log.places != null) {
      log.places.put(path() + list + '[' + element + ']', where);
    }
  }

  /**
   * The node of a field, or of the nearest field around it; null if neither was found.
   *
   * @param field its path, such as {@code more.teasers[3].excerpt}
   */
  public @Nullable Node placeOf(String field) {
    String path = field;
    while (log.places != null && !path.isEmpty()) {
      Node place = log.places.get(path);
      if (place != null) {
        return place;
      }
      path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
    return null;
  }

  /** Adds a problem of a field, or of the page if the field is null. */
  public void add(ProblemCode code, @Nullable String field, String message, @Nullable Node where) {
    if (log.findings.size() < MOST) {
      log.findings.add(new Finding(code, field == null ? null : path() + field, message, where));
    } else {
      log.unlisted++;
    }
  }

  /** The problems, with line and column where {@link Positions} knows them. */
  public List<Problem> problems(Source source) {
    List<Node> nodes = new ArrayList<>();
    for (Finding finding : log.findings) {
      if (finding.where() != null) {
        nodes.add(finding.where());
      }
    }
    Positions positions = new Positions(nodes, source);
    List<Problem> problems = new ArrayList<>();
    for (Finding finding : log.findings) {
      Positions.Position at = positions.of(finding.where());
      problems.add(
          new Problem(
              finding.code(),
              finding.field(),
              finding.message(),
              at == null ? null : at.line(),
              at == null ? null : at.column()));
    }
    if (log.unlisted > 0) {
      String message = String.format(Locale.ROOT, "%d more problems are not listed", log.unlisted);
      problems.add(new Problem(ProblemCode.MORE_PROBLEMS, null, message, null, null));
    }
    return problems;
  }
}
