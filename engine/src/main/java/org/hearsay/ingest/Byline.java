package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The authors that a byline names.
 *
 * @param names the authors, as written, apart by commas; empty where it names a role only
 * @param isSure whether words such as "By" say that it is a byline, not its form alone
 */
record Byline(String names, boolean isSure) {

  private static final Set<String> ROLES = WordList.named("roles.tsv").words();
  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:by:?|authors?:|author|(?:written|reported|story|text|words|report|posted|published)"
              + " by:?|(?:writer|reporter|byline|words|text|story|report|reporting):)"
              + "\\s+(?<rest>\\S.*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMA =
      Pattern.compile("\\s*[,;|•·/]\\s*| (?:and|AND|&|-|–|—|with|WITH) ");
  private static final Pattern PLACE = Pattern.compile(" (?:in|IN|for|at|from) (?=\\p{Lu})");
  private static final Pattern PLACE_ALONE =
      Pattern.compile("^(?:in|from) \\p{Lu}[\\p{L} ,.]{2,30}$");
  private static final Pattern HANDLE = Pattern.compile("\\s*\\(?@[\\w.]+\\)?");
  private static final Pattern ARTICLE = Pattern.compile("^(?i:an?|our|the)(?: own| special)? ");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "(?:" + Dates.WEEKDAY + "|" + Dates.MONTH + ")\\b.*", Pattern.CASE_INSENSITIVE);
  private static final String APOSTROPHES = "'’";
  private static final int MOST_WORDS = 24;
  private static final int MOST_ROLE_WORDS = 5;
  private static final int MOST_NAMES = 8;

  /** The byline that {@code paragraph} is, if it can be one. */
  static Optional<Byline> of(Paragraph paragraph) {
    String line = HANDLE.matcher(paragraph.line()).replaceAll("");
    if (paragraph.isLong() || paragraph.words() > MOST_WORDS || line.isEmpty()) {
      return Optional.empty();
    }
    Matcher prefix = PREFIX.matcher(line);
    boolean isSure = prefix.matches();
    String rest = isSure ? prefix.group("rest") : line;
    if (isRoleAlone(rest)) {
      return Optional.of(new Byline("", isSure));
    }
    return names(rest, isSure).map(names -> new Byline(names, isSure));
  }

  /** Whether {@code line} goes on with a byline above it: "in Goma". */
  static boolean isPlaceAlone(String line) {
    return PLACE_ALONE.matcher(line).matches();
  }

  private static Optional<String> names(String rest, boolean isSure) {
    List<String> names = new ArrayList<>();
    boolean marked = isSure || PersonName.isPlain(rest);
    for (String piece : COMMA.split(rest, -1)) {
      Matcher place = PLACE.matcher(piece);
      boolean hasPlace = place.find();
      String name = (hasPlace ? piece.substring(0, place.start()) : piece).strip();
      marked |= (hasPlace && PersonName.isFull(name)) || isRole(piece);
      if (isAuthor(name, names.isEmpty(), isSure)) {
        names.add(name);
      } else if (!isAside(piece)) {
        return Optional.empty();
      }
    }
    boolean fits = marked && !names.isEmpty() && names.size() <= MOST_NAMES;
    return fits ? Optional.of(String.join(", ", names)) : Optional.empty();
  }

  private static boolean isAuthor(String name, boolean isFirst, boolean isSure) {
    boolean isName = isFirst && isSure ? PersonName.isOne(name) : PersonName.isFull(name);
    boolean isOther = NOT_A_NAME.matcher(name).matches() && !PersonName.isFull(name);
    return isName
        && !isOther
        && !(isRole(name) && !isFirst)
        && (isFirst || !Agencies.isAgency(name));
  }

  /** A role, a place, an agency or a date: what may stand in a byline beside the names. */
  private static boolean isAside(String piece) {
    return isRole(piece)
        || PersonName.isOne(piece)
        || Agencies.isAgency(piece)
        || Dates.read(piece).isPresent()
        || piece.isBlank();
  }

  private static boolean isRole(String piece) {
    for (String word : WORDS.split(piece, -1)) {
      if (ROLES.contains(WordList.lower(word))) {
        return true;
      }
    }
    return false;
  }

  /** "Diplomatic editor", "a Staff Correspondent". */
  private static boolean isRoleAlone(String rest) {
    String[] words = WORDS.split(ARTICLE.matcher(rest).replaceFirst(""), -1);
    return words.length <= MOST_ROLE_WORDS
        && rest.indexOf(',') < 0
        && ROLES.contains(WordList.lower(words[words.length - 1]))
        && APOSTROPHES.chars().noneMatch(c -> rest.indexOf(c) >= 0);
  }
}
