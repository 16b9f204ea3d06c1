package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.app.sheet.Plain;

/**
 * A stretch of a report's text in pieces, each with the claims that it belongs to.
 *
 * @param pieces the pieces, in order
 */
public record Passage(List<Piece> pieces) {

  /** Copies the list. */
  public Passage {
    pieces = List.copyOf(pieces);
  }

  /**
   * Text that no mark begins or ends in.
   *
   * @param text the text
   * @param marks what covers it, the widest first
   */
  public record Piece(String text, List<Mark> marks) {

    /** Copies the list. */
    public Piece {
      marks = List.copyOf(marks);
    }

    /** The classes of the style sheet: that of the narrowest mark of each sort, and the claims. */
    public String classes() {
      List<String> classes = new ArrayList<>();
      for (Mark mark : marks) {
        classes.add("c" + mark.claim());
        if (!mark.look().isEmpty()) {
          classes.removeAll(List.of("direct", "indirect", "own"));
          classes.add(mark.look());
        } else {
          classes.add(mark.part());
        }
      }
      return String.join(" ", new java.util.LinkedHashSet<>(classes));
    }
  }

  /**
   * What a stretch is to a claim.
   *
   * @param begin first code point
   * @param end code point after the last
   * @param claim the claim's number on the page
   * @param part content, source or cue
   * @param look direct, indirect or own for a content, empty for the other parts
   */
  public record Mark(int begin, int end, int claim, String part, String look) {}

  /** {@code text} from one code point to another, with {@code marks} on it. */
  static Passage of(int[] text, int begin, int end, List<Mark> marks) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(begin, end));
    for (Mark mark : marks) {
      edges.add(Math.min(end, Math.max(begin, mark.begin())));
      edges.add(Math.min(end, Math.max(begin, mark.end())));
    }
    List<Piece> pieces = new ArrayList<>();
    Integer from = null;
    for (Integer to : edges) {
      if (from != null) {
        pieces.add(piece(text, from, to, marks));
      }
      from = to;
    }
    return new Passage(pieces);
  }

  private static Piece piece(int[] text, int from, int to, List<Mark> marks) {
    List<Mark> covering =
        marks.stream()
            .filter(mark -> mark.begin() <= from && mark.end() >= to)
            .sorted((one, other) -> (other.end() - other.begin()) - (one.end() - one.begin()))
            .toList();
    return new Piece(visible(new String(text, from, to - from)), covering);
  }

  /** With its spaces, and with what could turn or hide text made visible. */
  private static String visible(String text) {
    String plain = Plain.line("." + text + ".");
    return plain.substring(1, plain.length() - 1);
  }

  /** The marks of a claim of an account: its contents, and the sources and cues of its chain. */
  static List<Mark> marks(JsonNode claim, int number) {
    String look =
        switch (claim.path("quote").asText()) {
          case "direct", "mixed" -> "direct";
          case "none" -> "own";
          default -> "indirect";
        };
    List<Mark> marks = new ArrayList<>();
    claim.path("content").forEach(span -> add(marks, span, number, "content", look));
    for (JsonNode hop : claim.path("chain")) {
      add(marks, hop.path("span"), number, "source", "");
      add(marks, hop.path("cue"), number, "cue", "");
    }
    return marks;
  }

  private static void add(List<Mark> marks, JsonNode span, int number, String part, String look) {
    if (span.isObject()) {
      marks.add(new Mark(span.path("begin").asInt(), span.path("end").asInt(), number, part, look));
    }
  }
}
