package org.hearsay.app.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.export.RowJson;
import org.hearsay.ledger.ClaimRow;
import org.jspecify.annotations.Nullable;

/**
 * Figures in groups that count the same thing: same measure, whose, unit, increment or total, and
 * scope. Within a group they stand by claimant, oldest first, and are never added.
 *
 * <p>Each further group tells in what it differs from the first, which has most claimants: that is
 * why its figures may not be compared with those.
 */
final class Series {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What makes figures comparable. */
  private record Key(
      String code,
      String measure,
      @Nullable String of,
      @Nullable String unit,
      @Nullable String kind,
      @Nullable String scope) {

    static Key of(ClaimRow.Amount figure) {
      return new Key(
          figure.code(),
          figure.measure(),
          figure.whose(),
          figure.unit(),
          figure.kind(),
          figure.scope());
    }

    List<String> differsFrom(Key first) {
      List<String> different = new ArrayList<>();
      add(different, "measure", code, first.code);
      add(different, "of", of, first.of);
      add(different, "unit", unit, first.unit);
      add(different, "kind", kind, first.kind);
      add(different, "scope", scope, first.scope);
      return different;
    }

    private static void add(
        List<String> different, String name, @Nullable String one, @Nullable String other) {
      if (!Objects.equals(one, other)) {
        different.add(name);
      }
    }
  }

  private Series() {}

  /** The groups, that of most claimants first, one JSON object each. */
  static List<ObjectNode> of(List<Forms.FigureRow> figures) {
    Map<Key, List<Forms.FigureRow>> groups = new LinkedHashMap<>();
    for (Forms.FigureRow figure : figures) {
      groups.computeIfAbsent(Key.of(figure.figure()), any -> new ArrayList<>()).add(figure);
    }
    List<Map.Entry<Key, List<Forms.FigureRow>>> sorted = new ArrayList<>(groups.entrySet());
    sorted.sort(
        Comparator.comparingInt(
                (Map.Entry<Key, List<Forms.FigureRow>> group) ->
                    -byClaimant(group.getValue()).size())
            .thenComparing(group -> -group.getValue().size())
            .thenComparing(group -> group.getKey().toString()));
    return sorted.stream()
        .map(group -> group(group.getKey(), group.getValue(), sorted.get(0).getKey()))
        .toList();
  }

  private static ObjectNode group(Key key, List<Forms.FigureRow> figures, Key first) {
    ObjectNode group = JSON.createObjectNode();
    group.put("measure", key.measure());
    group.put("code", key.code());
    group.put("of", key.of());
    group.put("unit", key.unit());
    group.put("kind", key.kind());
    group.put("scope", key.scope());
    key.differsFrom(first).forEach(group.putArray("differs")::add);
    group.put("figures", figures.size());
    ArrayNode claimants = group.putArray("claimants");
    byClaimant(figures).forEach((name, theirs) -> claimants.add(claimant(name, theirs)));
    return group;
  }

  private static Map<String, List<Forms.FigureRow>> byClaimant(List<Forms.FigureRow> figures) {
    Map<String, List<Forms.FigureRow>> claimants = new LinkedHashMap<>();
    for (Forms.FigureRow row : figures) {
      String name = String.join(", ", row.claim().claimants());
      claimants.computeIfAbsent(name, any -> new ArrayList<>()).add(row);
    }
    return claimants;
  }

  private static ObjectNode claimant(String name, List<Forms.FigureRow> figures) {
    ObjectNode claimant = JSON.createObjectNode();
    claimant.put("name", name);
    ArrayNode all = claimant.putArray("figures");
    figures.stream()
        .sorted(Comparator.comparing(row -> day(row)))
        .forEach(
            row -> {
              ObjectNode figure = figure(row);
              figure.put("day", day(row));
              all.add(figure);
            });
    return claimant;
  }

  private static ObjectNode figure(Forms.FigureRow row) {
    try {
      return (ObjectNode) JSON.readTree(RowJson.figure(row.claim(), row.figure()));
    } catch (JsonProcessingException impossible) { // it was just written
      throw new IllegalStateException(impossible);
    }
  }

  /** The day as of which it counts: the last it counts, or when it was said, or reported. */
  private static String day(Forms.FigureRow row) {
    if (row.figure().to() != null) {
      return row.figure().to();
    }
    String said = row.claim().saidOn();
    return said != null ? said : row.claim().report().reported().toString().substring(0, 10);
  }
}
