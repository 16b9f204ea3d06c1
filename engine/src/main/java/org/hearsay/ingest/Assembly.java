package org.hearsay.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.jspecify.annotations.Nullable;

/** Puts a report together from its text, its blocks and what is known beside them. */
final class Assembly {

  private Assembly() {}

  /** The report with {@code text}, whose paragraphs the passes tell apart. */
  static Report report(String text, Known known) {
    return report(BlockClassifier.classify(text, Paragraphs.of(text), known));
  }

  /** The report that {@code draft} has become. */
  static Report report(Draft draft) {
    Known known = draft.known();
    List<Block> blocks = draft.blocks();
    String sha256 = Fingerprint.of(draft.text());
    String url = url(draft);
    Optional<Moment> moment = Publication.of(draft);
    return new Report(
        Fingerprint.id(sha256),
        sha256,
        draft.text(),
        or(known.outlet(), OutletFinder.find(draft, url)),
        or(known.headline(), line(blocks, BlockKind.HEADLINE)),
        or(known.standfirst(), line(blocks, BlockKind.STANDFIRST)),
        or(known.byline(), Bylines.names(draft)),
        published(known, moment),
        publishedAt(known, moment),
        Language.of(draft.text(), known.language()),
        url,
        blocks,
        draft.media());
  }

  /** The address that is known, or that stands alone on the first line. */
  private static @Nullable String url(Draft draft) {
    String first = draft.size() == 0 ? "" : draft.at(0).line();
    return or(draft.known().url(), Outlets.isAddress(first) ? first : null);
  }

  private static @Nullable LocalDate published(Known known, Optional<Moment> found) {
    return known.published() != null ? known.published() : found.map(Moment::day).orElse(null);
  }

  /** A moment found in the text counts only where it is on the day that is known otherwise. */
  private static @Nullable Instant publishedAt(Known known, Optional<Moment> found) {
    if (known.publishedAt() != null) {
      return known.publishedAt();
    }
    boolean agrees =
        found.isPresent()
            && (known.published() == null || known.published().equals(found.get().day()));
    return agrees ? found.get().instant() : null;
  }

  private static @Nullable String line(List<Block> blocks, BlockKind kind) {
    return blocks.stream()
        .filter(block -> block.kind() == kind)
        .map(block -> Paragraph.oneLine(block.span().text()))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String or(@Nullable String known, @Nullable String found) {
    return known != null ? known : found;
  }
}
