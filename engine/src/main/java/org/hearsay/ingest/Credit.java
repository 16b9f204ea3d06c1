package org.hearsay.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who made a picture, as named at the end of its caption: "(Name/AFP)", "[Example.press]", "Photo:
 * …".
 *
 * @param length units at the end of the line that it takes
 * @param isCertain whether it can be nothing else; an agency alone may also sign a text
 */
record Credit(int length, boolean isCertain) {

  private static final List<String> WORDS = List.copyOf(WordList.named("credit_words.tsv").words());

  /** A credit is no longer than this, in units. */
  private static final int LONGEST = 120;

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
  private static final String NAMES = NAME + "(?: (?:de|van|von|al|for|via|of|" + NAME + ")){0,5}";

  private static final Pattern BRACKETS =
      Pattern.compile("(?:\\([^()]{2,100}\\)|\\[[^\\[\\]]{2,100}\\])(?: ?[/|] ?" + NAMES + ")?$");
  private static final Pattern INSIDE =
      Pattern.compile("^[(\\[](?<in>[^()\\[\\]]*)[)\\]](?<after>.*)$");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:^|[\\s.|—–-])(?<!file )(?<credit>(?:"
              + alternatives()
              + ")(?<!\\p{L}(?=\\p{L})).{2,100})$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SLASH =
      Pattern.compile(
          "(?<credit>(?:AP Photo|REUTERS|AFP|EPA|AP|PA|"
              + NAMES
              + ") ?/ ?"
              + NAMES
              + "(?: ?/ ?"
              + NAMES
              + "){0,3})$");
  private static final Pattern AFTER_MARK =
      Pattern.compile("(?:\\s[/|—–-]\\s?|[.!?]\\s)(?<credit>" + NAMES + ")$");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:www\\.)?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,8}(?:/\\S*)?");

  /** The credit at the end of {@code line}, if there is one. */
  static Optional<Credit> atEndOf(String line) {
    return inBrackets(line).or(() -> labelled(line)).or(() -> slashed(line)).or(() -> marked(line));
  }

  private static Optional<Credit> inBrackets(String line) {
    Matcher m = BRACKETS.matcher(tail(line));
    if (!m.find()) {
      return Optional.empty();
    }
    Matcher parts = INSIDE.matcher(m.group());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String inside = parts.group("in").strip();
    boolean isNamed = isNamed(inside) || !parts.group("after").isBlank();
    return isNamed || isOnlyAgencies(inside)
        ? Optional.of(new Credit(m.group().length(), isNamed))
        : Optional.empty();
  }

  /** "Name/AFP", "Photo: Name", "example.press", "AP Photo", "via Telegram". */
  private static boolean isNamed(String inside) {
    boolean isSlashed = SLASH.matcher(inside).matches();
    return isSlashed
        || DOMAIN.matcher(inside).matches()
        || LABELLED.matcher(inside).lookingAt()
        || isVia(inside)
        || WordList.lower(inside).startsWith("ap photo");
  }

  private static boolean isVia(String inside) {
    int via = inside.lastIndexOf(" via ");
    return via >= 0 && Agencies.isAgency(inside.substring(via + " via ".length()));
  }

  private static boolean isOnlyAgencies(String inside) {
    for (String name : inside.split("\\s*(?:,|/|\\bvia\\b|\\band\\b)\\s*", -1)) {
      if (!Agencies.isAgency(name)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Credit> labelled(String line) {
    String tail = tail(line);
    Matcher m = LABELLED.matcher(tail);
    boolean isCredit = m.find() && m.group("credit").split(" ").length <= 10;
    return isCredit ? Optional.of(new Credit(m.group("credit").length(), true)) : Optional.empty();
  }

  private static Optional<Credit> slashed(String line) {
    Matcher m = SLASH.matcher(tail(line));
    boolean isCredit = m.find() && (hasAgency(m.group("credit")) || m.start() == 0);
    return isCredit ? Optional.of(new Credit(m.group("credit").length(), true)) : Optional.empty();
  }

  private static boolean hasAgency(String credit) {
    for (String part : credit.split("\\s*/\\s*|\\s+via\\s+", -1)) {
      if (Agencies.isAgency(part) || part.equals("AP Photo")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Credit> marked(String line) {
    Matcher m = AFTER_MARK.matcher(tail(line));
    boolean isCredit = m.find() && isOnlyAgencies(m.group("credit"));
    return isCredit ? Optional.of(new Credit(m.group("credit").length(), false)) : Optional.empty();
  }

  private static String tail(String line) {
    return line.substring(Math.max(0, line.length() - LONGEST));
  }

  private static String alternatives() {
    return String.join("|", WORDS.stream().sorted().map(Pattern::quote).toList());
  }
}
