package org.hearsay.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;

/** What is wrong with JSON that cannot be parsed, in a few words. */
final class JsonProblem {

  private static final int LONGEST = 120;

  private JsonProblem() {}

  /** What {@code problem} says, without the parser's own names. */
  static String in(JsonProcessingException problem) {
    String said = String.valueOf(problem.getOriginalMessage());
    String first = said.split("[\\n(:]", 2)[0].strip();
    String brief = first.length() > LONGEST ? first.substring(0, LONGEST) + "…" : first;
    boolean hasColumn = problem.getLocation() != null && problem.getLocation().getColumnNr() > 0;
    String place = hasColumn ? " at column " + problem.getLocation().getColumnNr() : "";
    return brief + place;
  }
}
