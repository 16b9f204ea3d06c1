package org.hearsay.ingest;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a wire report's first sentence: "GOMA, Congo (Reuters) - ".
 *
 * @param length units of the paragraph that it takes, with the dash and the space after it
 * @param place the place or places, or null
 * @param date the date as written, or null
 * @param agency the agency as written, or null
 */
record Dateline(
    int length, @Nullable String place, @Nullable String date, @Nullable String agency) {

  private static final Set<String> NOT_PLACES = WordList.named("not_places.tsv").words();

  /** A dateline ends within so many units. */
  private static final int LONGEST = 160;

  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}'’.-]+";
  private static final String TITLE = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
  private static final String CITY =
      "(?<city>"
          + words(CAPITALS)
          + "(?:(?:\\s*/\\s*|\\s+(?:and|AND|&)\\s+)"
          + words(CAPITALS)
          + "){0,2})";
  private static final String TITLE_CITY = "(?<city>" + words(TITLE) + ")";
  private static final String REGION =
      "(?<region>\\s*,\\s*(?!"
          + Dates.MONTH
          + "\\b|"
          + Dates.WEEKDAY
          + "\\b)(?:(?:the|of)\\s+)?"
          + words(TITLE)
          + "){0,2}";
  private static final String DATE =
      "(?:\\s*,?\\s*(?<date>(?:"
          + Dates.WEEKDAY
          + ",?\\s*)?(?:\\d{1,2}\\s+"
          + Dates.MONTH
          + "|"
          + Dates.MONTH
          + "\\s+\\d{1,2})(?:,?\\s+\\d{4})?|"
          + Dates.WEEKDAY
          + "))?";
  private static final String AGENCY =
      "(?:\\s*,?\\s*(?:\\((?<agency>[^()\\n]{2,40})\\)|/\\s*(?<wire>[\\p{L}. ]{2,30}?)\\s*/))?";
  private static final String DASH = "\\s*(?:--+|—|–|(?<=\\s)-(?=\\s)|:(?=\\s))\\s*";
  private static final String SOFT_DASH = "\\s*(?:--+|—|–|(?<=\\s)-(?=\\s))\\s*";
  private static final String TAIL = "(?<mark>%s|\\s*$|(?<=\\)))\\s*";

  private static final Pattern IN_CAPITALS =
      pattern(CITY + REGION + DATE + AGENCY + TAIL.formatted(DASH));
  private static final Pattern IN_TITLE_CASE =
      pattern(TITLE_CITY + REGION + DATE + AGENCY + TAIL.formatted(SOFT_DASH));
  private static final Pattern AGENCY_ALONE =
      pattern(
          "(?<city>)(?<region>)(?<date>)\\((?<agency>[^()\\n]{2,40})\\)(?<wire>)"
              + TAIL.formatted(SOFT_DASH));

  /** The dateline that {@code paragraph} begins with, if it does. */
  static Optional<Dateline> of(Paragraph paragraph) {
    String text = paragraph.span().text();
    String start = text.substring(0, Math.min(LONGEST, text.length()));
    for (Pattern pattern : new Pattern[] {IN_CAPITALS, IN_TITLE_CASE, AGENCY_ALONE}) {
      Matcher m = pattern.matcher(start);
      if (m.lookingAt() && isDateline(m, pattern, start, paragraph)) {
        return Optional.of(new Dateline(m.end(), filled(m, "city"), filled(m, "date"), agency(m)));
      }
    }
    return Optional.empty();
  }

  /** Whether more than the place shows what it is. */
  boolean isCertain() {
    return date != null || agency != null;
  }

  private static boolean isDateline(Matcher m, Pattern pattern, String start, Paragraph paragraph) {
    boolean atEnd = m.end() == start.length();
    boolean hasDash = !m.group("mark").isBlank();
    boolean hasSource = filled(m, "date") != null || agency(m) != null;
    if (!atEnd && !startsSentence(start, m.end()) || atEnd && !hasSource) {
      return false;
    }
    if (pattern == AGENCY_ALONE) {
      return hasDash && agency(m) != null;
    }
    if (isLabel(m)) {
      return false;
    }
    if (!hasDash && !atEnd) {
      return agency(m) != null;
    }
    if (!hasSource && !paragraph.isLong() && !paragraph.endsSentence()) {
      return false;
    }
    boolean isColon = m.group("mark").strip().equals(":");
    boolean hasRegion = filled(m, "region") != null;
    return hasSource || pattern == IN_CAPITALS && !(isColon && hasRegion) || hasRegion;
  }

  private static boolean isLabel(Matcher m) {
    String city = m.group("city");
    return city.length() < 3 || NOT_PLACES.contains(WordList.lower(Paragraph.oneLine(city)));
  }

  /** The agency, if what stands in brackets is one. */
  private static @Nullable String agency(Matcher m) {
    String name = filled(m, "agency") == null ? filled(m, "wire") : filled(m, "agency");
    return name != null && Agencies.isAgency(name) ? name.strip() : null;
  }

  private static boolean startsSentence(String text, int at) {
    int c = text.codePointAt(at);
    return !Character.isLowerCase(c)
        && (Character.isLetterOrDigit(c) || "\"'“‘«([$€£¥".indexOf(c) >= 0);
  }

  private static @Nullable String filled(Matcher m, String group) {
    String found = m.group(group);
    return found == null || found.isBlank() ? null : found;
  }

  private static String words(String word) {
    return word
        + "(?:\\s+(?:de|of|del|el|al|la|\\p{Lu}[\\p{L}\\p{M}'’.-]*)){0,4}"
            .replace("\\p{Lu}[\\p{L}\\p{M}'’.-]*", word);
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(
        expression
            .replace(Dates.MONTH, "(?i:" + Dates.MONTH + ")")
            .replace(Dates.WEEKDAY, "(?i:" + Dates.WEEKDAY + ")"));
  }
}
