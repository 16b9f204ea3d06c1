package org.hearsay.codebook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.EventType;
import org.hearsay.interpret.event.Crosswalk;
import org.jspecify.annotations.Nullable;

/** Makes the page of the documents that leads from our types of events to ACLED and PLOVER. */
final class EventsPage {
  private static final String TOP =
      """
      # Events

      What a claim speaks of as happening, with a type of ours and what ACLED and PLOVER call it.
      [json.md](json.md#event) tells what each field of an event means. Made by `CodebookTest` from
      `types.tsv`, which the engine reads; edit the file, not this page.

      The list is open: types may be added. An empty cell means that the scheme has no name for such
      an event, or that the words alone do not tell which it would be: an *attack* of which nobody
      says on whom is no "Attack" of ACLED, which is one on civilians, and *ground taken* by nobody
      knows whose forces is neither regained nor taken by others. ACLED's names are those of its
      codebook of 2023, with all of its 25 sub-types; PLOVER's are those of its conversion table from
      CAMEO of 2021. *Ground* is ours.

      ACLED gives one row to a day's protest in a place with all that came of it. We tell each event
      by itself, so that a protest that ends in clashes is a *protest* and a *violent demonstration*.
      PLOVER puts what is only threatened, demanded or refused under THREATEN, REQUEST or REJECT. We
      give the category of the event itself, and its factuality beside it.

      """;

  private EventsPage() {}

  /** The whole page in Markdown. */
  static String write() {
    String head =
        "| type | what happens | ACLED event type | ACLED sub-event type | PLOVER | mode | ground |\n"
            + "|---|---|---|---|---|---|---|\n";
    return Crosswalk.all().stream()
        .map(EventsPage::row)
        .collect(Collectors.joining("\n", TOP + head, "\n"));
  }

  private static String row(EventType type) {
    List<String> cells =
        Stream.of(
                type.name(),
                Crosswalk.meaning(type),
                type.eventType(),
                type.subEventType(),
                type.ploverCategory(),
                type.ploverMode(),
                type.ground() == null ? null : type.ground().label())
            .map(EventsPage::cell)
            .toList();
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String cell(@Nullable String value) {
    return value == null ? "" : value;
  }
}
