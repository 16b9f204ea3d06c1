package org.hearsay.ingest;

import java.util.regex.Pattern;

/** A credit's words without what frames them. */
final class CreditText {

  private static final Pattern FRAME = Pattern.compile("^[\\s(\\[|/—–-]+|[\\s)\\]]+$");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:photo(?:graph)?|picture|image|illustration)s?(?: (?:credit|courtesy|source))?"
              + "|credits?|source|courtesy)\\s*(?::|\\bby\\b|\\bof\\b)\\s*(?:by\\s+)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern INNER = Pattern.compile("[)\\]]\\s*/\\s*");

  private CreditText() {}

  /** "(Photo: Jane Doe)" as "Jane Doe". */
  static String plain(String credit) {
    String bare = FRAME.matcher(Paragraph.oneLine(credit)).replaceAll("");
    bare = INNER.matcher(bare).replaceAll(" / ");
    return LABEL.matcher(bare).replaceFirst("").strip();
  }
}
