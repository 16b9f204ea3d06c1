package org.hearsay.interpret.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.claim.EventType;
import org.hearsay.claim.Ground;
import org.hearsay.interpret.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** The types of events, each with its names in ACLED and PLOVER, from {@code types.tsv}. */
public final class Crosswalk {

  private static final Map<String, EventType> TYPES = new LinkedHashMap<>();
  private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

  static {
    for (Table.Row row : Table.beside(Crosswalk.class, "types.tsv").rows()) {
      TYPES.put(row.cell(0), type(row));
      MEANINGS.put(row.cell(0), row.cell(6));
    }
  }

  private Crosswalk() {}

  private static EventType type(Table.Row row) {
    String ground = row.cell(5);
    return new EventType(
        row.cell(0),
        orNull(row.cell(1)),
        orNull(row.cell(2)),
        orNull(row.cell(3)),
        orNull(row.cell(4)),
        ground.isEmpty() ? null : Ground.valueOf(ground.toUpperCase(Locale.ROOT)));
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  /** Every type, in the order of the file. */
  public static List<EventType> all() {
    return List.copyOf(TYPES.values());
  }

  /**
   * What happens in an event of {@code type}, in a few words; empty for a type that is not ours.
   */
  public static String meaning(EventType type) {
    return MEANINGS.getOrDefault(type.name(), "");
  }

  static boolean has(String name) {
    return TYPES.containsKey(name);
  }

  /**
   * The type of that name.
   *
   * @throws IllegalStateException if a word list names a type that {@code types.tsv} lacks
   */
  static EventType type(String name) {
    EventType type = TYPES.get(name);
    if (type == null) {
      throw new IllegalStateException("types.tsv lacks " + name);
    }
    return type;
  }
}
