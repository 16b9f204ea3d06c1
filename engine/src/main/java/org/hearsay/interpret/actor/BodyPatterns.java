package org.hearsay.interpret.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.claim.ActorKind;
import org.hearsay.interpret.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * Tells from a body's name what it is and what it belongs to: ministries and armed forces of all
 * countries, by the words of {@code body_patterns.csv}.
 */
final class BodyPatterns {

  /**
   * What a name tells.
   *
   * @param parent "government of Peru", or null where the name holds no country
   */
  record Told(ActorKind kind, @Nullable String parent) {}

  private record Row(String words, ActorKind kind, String parent) {}

  private static final List<Row> ROWS =
      Table.beside(BodyPatterns.class, "body_patterns.csv").rows().stream()
          .map(row -> new Row(" " + row.cell(0) + " ", kind(row.cell(1)), row.cell(2)))
          .toList();

  private static ActorKind kind(String label) {
    return label.equals(ActorKind.ARMED_FORCE.label()) ? ActorKind.ARMED_FORCE : ActorKind.BODY;
  }

  /** What {@code name} tells of a body that speaks for {@code side}. */
  Optional<Told> of(String name, @Nullable String side) {
    String words = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip() + " ";
    return ROWS.stream()
        .filter(row -> words.contains(row.words()))
        .findFirst()
        .map(row -> new Told(row.kind(), parent(row, side)));
  }

  private static @Nullable String parent(Row row, @Nullable String side) {
    return side == null || row.parent().isEmpty() ? null : row.parent() + " of " + side;
  }
}
