package org.hearsay.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.text.BlockKind;
import org.jspecify.annotations.Nullable;

/** Notes about the author: "Jane Doe is the news editor of The Example, follow her on …". */
final class AuthorNotes {

  private static final WordList ROLES = WordList.named("roles.tsv");
  private static final Set<String> EMPLOYED = Set.copyOf(ROLES.wordsWith("yes"));

  private static final int MOST_WORDS = 90;
  private static final int LAST_PARAGRAPHS = 4;

  private static final Pattern NOTE =
      Pattern.compile(
          "^(?<name>\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: (?:de|van|von|al|bin|\\p{Lu}[\\p{L}\\p{M}'’.-]*)){0,4})"
              + "(?:,| is| was| are| covers| reports| writes) (?<rest>.*)$");
  private static final Pattern ROLE =
      Pattern.compile(
          "\\b(?<role>" + alternatives(ROLES.words()) + ")\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern EMPLOYER =
      Pattern.compile(
          "\\b(?:"
              + alternatives(EMPLOYED)
              + ")\\b(?: (?:chief|in chief|writer|editor))? (?:of|at|for"
              + "|with) (?<outlet>(?:[Tt]he )?[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’&.-]*"
              + "(?: (?:of|the|and|&|[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’&.-]*)){0,5})");
  private static final Pattern SOCIAL =
      Pattern.compile(
          "(?i:follow (?:him|her|them|me)|on twitter|on x\\b|on bluesky|on mastodon|tweets at|can be"
              + " reached|contact (?:him|her|them)|e-?mail (?:him|her|them)|author of|\\bcovers?\\b)|@\\w");

  private AuthorNotes() {}

  /** Marks them among the last paragraphs, and anywhere where they begin with the byline's name. */
  static void mark(Draft draft) {
    String byline = Bylines.names(draft);
    String author = byline == null ? draft.known().byline() : byline;
    for (int i = draft.nextOpen(0); i < draft.size(); i = draft.nextOpen(i + 1)) {
      if (isNote(draft.at(i), author, isAtEnd(draft, i))) {
        draft.mark(i, BlockKind.BOILERPLATE);
      }
    }
  }

  /** The outlet that {@code paragraph}, a note, says the author works for. */
  static Optional<String> outlet(Paragraph paragraph) {
    if (paragraph.isLong() || !NOTE.matcher(paragraph.line()).matches()) {
      return Optional.empty();
    }
    Matcher m = EMPLOYER.matcher(paragraph.line());
    return m.find() ? Optional.of(trimmed(m.group("outlet"))) : Optional.empty();
  }

  /** The name that {@code paragraph}, a note, begins with. */
  static Optional<String> author(Paragraph paragraph) {
    Matcher m = NOTE.matcher(paragraph.line());
    boolean isNote = m.matches() && PersonName.isFull(m.group("name"));
    return isNote ? Optional.of(m.group("name")) : Optional.empty();
  }

  private static boolean isNote(Paragraph paragraph, @Nullable String author, boolean isAtEnd) {
    Matcher m = NOTE.matcher(paragraph.line());
    if (paragraph.isLong() || paragraph.words() > MOST_WORDS || !m.matches()) {
      return false;
    }
    boolean isAuthor = author != null && author.contains(m.group("name"));
    boolean hasRole = ROLE.matcher(m.group("rest")).find();
    boolean isSocial = SOCIAL.matcher(m.group("rest")).find();
    return isAuthor && (hasRole || isSocial)
        || isAtEnd && hasRole && isSocial && PersonName.isFull(m.group("name"));
  }

  private static boolean isAtEnd(Draft draft, int i) {
    return draft.size() - i <= LAST_PARAGRAPHS;
  }

  private static String trimmed(String outlet) {
    return outlet.replaceAll("(?: (?:of|the|and|&))*[.'’]*$", "");
  }

  private static String alternatives(Set<String> words) {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .sorted()
        .collect(Collectors.joining("|"));
  }
}
