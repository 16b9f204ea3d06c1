package org.hearsay.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a claim states, without where in its report it stands: two versions of a report state the
 * same when these are equal.
 *
 * @param content its words
 * @param origin who is last in its chain
 * @param parts each field of its JSON in one form, offsets left out
 */
record Stated(String content, String origin, Map<String, String> parts) {

  /** Fields that tell how a claim was found or named, not what it states. */
  private static final Set<String> APART = Set.of("id", "also_at", "made_by", "why");

  private static final Set<String> OFFSETS = Set.of("begin", "end");

  /** Those of all claims of {@code account}, in order. */
  static List<Stated> in(KeptAccount account) throws IOException {
    List<Stated> all = new ArrayList<>();
    account.claims(claim -> all.add(of(claim)));
    return all;
  }

  private static Stated of(JsonNode claim) {
    Map<String, String> parts = new TreeMap<>();
    claim
        .properties()
        .forEach(
            field -> {
              if (!APART.contains(field.getKey())) {
                parts.put(field.getKey(), withoutOffsets(field.getValue()).toString());
              }
            });
    List<String> words = new ArrayList<>();
    claim.path("content").forEach(span -> words.add(span.path("text").asText()));
    JsonNode chain = claim.path("chain");
    String origin = chain.path(chain.size() - 1).path("actor").asText();
    return new Stated(String.join(" ", words), origin, parts);
  }

  /** The names of the parts in which {@code other} differs, in the order of the alphabet. */
  List<String> differences(Stated other) {
    Map<String, String> all = new TreeMap<>(parts);
    all.putAll(other.parts);
    return all.keySet().stream()
        .filter(part -> !parts.getOrDefault(part, "").equals(other.parts.getOrDefault(part, "")))
        .toList();
  }

  private static JsonNode withoutOffsets(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(OFFSETS);
      for (Iterator<JsonNode> children = object.elements(); children.hasNext(); ) {
        withoutOffsets(children.next());
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(Stated::withoutOffsets);
    }
    return node;
  }
}
