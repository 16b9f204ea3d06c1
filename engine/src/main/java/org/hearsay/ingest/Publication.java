package org.hearsay.ingest;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.text.BlockKind;

/** Finds the day of publication where the text says it, whole and in one way only. */
final class Publication {

  private Publication() {}

  /** The day on a line of its own or in a dateline. */
  static Optional<Moment> of(Draft draft) {
    Stream<Moment> lines =
        IntStream.range(0, draft.size())
            .filter(i -> draft.kind(i) == BlockKind.BOILERPLATE)
            .mapToObj(i -> DateLines.published(draft.at(i)))
            .flatMap(Optional::stream);
    Stream<Moment> datelines =
        draft.datelines().stream()
            .flatMap(dateline -> Optional.ofNullable(dateline.date()).stream())
            .flatMap(date -> Dates.read(date).stream());
    return lines.findFirst().or(datelines::findFirst);
  }
}
