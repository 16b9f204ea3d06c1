package org.hearsay.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who published a text: an outlet known by the address, a note about the author, a copyright
 * line, the host of the address, the agency of a dateline, a signature at the end, in this order:
 * an agency's report at another outlet's address is that outlet's.
 */
final class OutletFinder {

  /** Without a year such a line may be the credit of a picture. */
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?\\s*\\d{4}(?:\\s*[-–]\\s*\\d{4})?,?\\s*(?:by )?"
              + "(?<outlet>(?-i:(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}'’&.-]*"
              + "(?: (?:of|the|and|&|[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’&.-]*)){0,5}))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TAIL =
      Pattern.compile("(?: (?:All Rights|Ltd|Limited|Inc|LLC|Reserved|All)\\b.*|[\\s.]+)$");
  private static final Pattern SIGNED =
      Pattern.compile("(?:[—–-]\\s*|\\()(?<outlet>[^()—–]{2,40})\\)?$");

  private OutletFinder() {}

  /** The outlet of {@code draft}, whose address is {@code url}, or null. */
  static @Nullable String find(Draft draft, @Nullable String url) {
    Optional<String> address = Optional.ofNullable(url);
    return Stream.<Optional<String>>of(
            address.flatMap(Outlets::knownBy),
            first(draft, AuthorNotes::outlet),
            first(draft, OutletFinder::copyright),
            address.flatMap(Outlets::ofAddress),
            dateline(draft),
            signature(draft))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> first(Draft draft, Finder finder) {
    return IntStream.range(0, draft.size())
        .filter(i -> draft.kind(i) == BlockKind.BOILERPLATE)
        .mapToObj(i -> finder.find(draft.at(i)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> copyright(Paragraph paragraph) {
    Matcher m = COPYRIGHT.matcher(paragraph.line());
    return m.find()
        ? Optional.of(TAIL.matcher(m.group("outlet")).replaceAll("")).filter(s -> !s.isBlank())
        : Optional.empty();
  }

  private static Optional<String> dateline(Draft draft) {
    return draft.datelines().stream()
        .flatMap(dateline -> Optional.ofNullable(dateline.agency()).stream())
        .flatMap(agency -> Optional.ofNullable(Agencies.outlet(agency)).stream())
        .findFirst();
  }

  /** "— AFP" or "(Reuters)" as the last words. */
  private static Optional<String> signature(Draft draft) {
    int end = draft.text().length();
    Span tail = Span.trimmed(draft.text(), Math.max(0, end - 60), end);
    Matcher m = SIGNED.matcher(tail.text());
    return m.find() ? Optional.ofNullable(Agencies.outlet(m.group("outlet"))) : Optional.empty();
  }

  /** Looks for an outlet in one paragraph. */
  private interface Finder {
    Optional<String> find(Paragraph paragraph);
  }
}
