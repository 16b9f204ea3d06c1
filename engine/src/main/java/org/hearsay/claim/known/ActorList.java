package org.hearsay.claim.known;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.claim.ActorKind;
import org.hearsay.claim.OutletKind;
import org.jspecify.annotations.Nullable;

/**
 * A list of actors as it was written: the rows that could be read and what is wrong with others.
 *
 * <p>The first line that neither is empty nor begins with {@code #} names the columns, in any
 * order; {@code name} and {@code kind} must be among them. Cells are parted by commas, or by tabs
 * where that line holds one, and are never quoted; values in one cell are parted by {@code |}.
 *
 * @param actors the rows that could be read, in order
 * @param problems one sentence for each row that could not, with its line and column
 */
public record ActorList(List<KnownActor> actors, List<String> problems) {

  /** The columns that a list can have. */
  public static final List<String> COLUMNS =
      List.of(
          "name",
          "kind",
          "aliases",
          "side",
          "office",
          "parent",
          "country",
          "owner",
          "outlet_kind",
          "hosts",
          "credits",
          "in_text");

  private static final List<ActorKind> KINDS =
      List.of(ActorKind.PERSON, ActorKind.BODY, ActorKind.ARMED_FORCE, ActorKind.OUTLET);

  /** Copies the lists. */
  public ActorList {
    actors = List.copyOf(actors);
    problems = List.copyOf(problems);
  }

  /** Reads the text of a list; a bad row is told and costs no other. */
  public static ActorList of(String text) {
    List<KnownActor> actors = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> lines = text.replace("\uFEFF", "").lines().toList();
    int header = next(lines, 0);
    String separator = header < lines.size() && lines.get(header).contains("\t") ? "\t" : ",";
    List<String> columns = header < lines.size() ? cells(lines.get(header), separator) : List.of();
    String wrong = wrongHeader(columns);
    if (wrong != null) {
      return new ActorList(List.of(), List.of("line " + (header + 1) + ": " + wrong));
    }
    for (int i = next(lines, header + 1); i < lines.size(); i = next(lines, i + 1)) {
      try {
        actors.add(actor(row(columns, cells(lines.get(i), separator))));
      } catch (BadCell bad) {
        problems.add("line " + (i + 1) + bad.getMessage());
      }
    }
    return new ActorList(actors, problems);
  }

  /** The index of the next line that holds a row. */
  private static int next(List<String> lines, int from) {
    int i = from;
    while (i < lines.size() && (lines.get(i).isBlank() || lines.get(i).startsWith("#"))) {
      i++;
    }
    return i;
  }

  private static List<String> cells(String line, String separator) {
    return Arrays.stream(line.split(separator, -1)).map(String::strip).toList();
  }

  private static @Nullable String wrongHeader(List<String> columns) {
    String unknown = columns.stream().filter(c -> !COLUMNS.contains(c)).findFirst().orElse(null);
    if (unknown != null) {
      return "there is no column \"%s\"; the columns are %s"
          .formatted(unknown, String.join(", ", COLUMNS));
    }
    boolean enough = columns.contains("name") && columns.contains("kind");
    return enough ? null : "the columns name and kind are needed";
  }

  private static Map<String, String> row(List<String> columns, List<String> cells) {
    if (cells.size() > columns.size()) {
      throw new BadCell(
          ": it has %d cells, the columns are %d; a name must not hold the mark that parts them"
              .formatted(cells.size(), columns.size()));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return row;
  }

  private static KnownActor actor(Map<String, String> row) {
    String name = row.getOrDefault("name", "");
    if (name.isEmpty()) {
      throw new BadCell(", column name: it is empty");
    }
    ActorKind kind = choice(row, "kind", KINDS, ActorKind::label);
    if (kind == null) {
      throw new BadCell(
          ", column kind: it is empty; it is one of " + labels(KINDS, ActorKind::label));
    }
    return new KnownActor(
        name,
        kind,
        values(row, "aliases"),
        value(row, "side"),
        value(row, "office"),
        value(row, "parent"),
        value(row, "country"),
        value(row, "owner"),
        choice(row, "outlet_kind", List.of(OutletKind.values()), OutletKind::label),
        values(row, "hosts").stream().map(host -> host.toLowerCase(Locale.ROOT)).toList(),
        values(row, "credits"),
        inText(row));
  }

  private static boolean inText(Map<String, String> row) {
    return switch (row.getOrDefault("in_text", "")) {
      case "", "yes" -> true;
      case "no" -> false;
      default ->
          throw new BadCell(
              ", column in_text: \"%s\" is neither yes nor no".formatted(row.get("in_text")));
    };
  }

  private static @Nullable String value(Map<String, String> row, String column) {
    String cell = row.getOrDefault(column, "");
    return cell.isEmpty() ? null : cell;
  }

  private static List<String> values(Map<String, String> row, String column) {
    String cell = row.getOrDefault(column, "");
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  private static <T> @Nullable T choice(
      Map<String, String> row, String column, List<T> all, Function<T, String> label) {
    String cell = row.getOrDefault(column, "");
    if (cell.isEmpty()) {
      return null;
    }
    return all.stream()
        .filter(each -> label.apply(each).equals(cell))
        .findFirst()
        .orElseThrow(
            () ->
                new BadCell(
                    ", column %s: \"%s\" is none of %s"
                        .formatted(column, cell, labels(all, label))));
  }

  private static <T> String labels(List<T> all, Function<T, String> label) {
    return String.join(", ", all.stream().map(label).toList());
  }

  /** What is wrong with a cell, told from the column on. */
  private static final class BadCell extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadCell(String message) {
      super(message, null, false, false);
    }

    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }
}
