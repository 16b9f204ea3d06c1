package org.hearsay.expected;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One expected claim: whatever its node states is compared, the rest is left open. */
public record ExpectedClaim(JsonNode node) {

  /** Its name in the file. */
  public String id() {
    return node.path("id").asText();
  }

  /** Pieces that the content must hold. */
  public List<String> contentHas() {
    return ExpectedReport.strings(node.path("content_has"));
  }

  /** Names from the outlet to the origin. */
  public List<String> chain() {
    return ExpectedReport.strings(node.path("chain"));
  }

  /** Names that may stand in the chain or not. */
  public List<String> optionalHops() {
    return ExpectedReport.strings(node.path("optional_hops"));
  }

  /** Pieces of the headline or standfirst that state the same. */
  public List<String> alsoIn() {
    return ExpectedReport.strings(node.path("also_in"));
  }

  /** Places that the content names. */
  public List<String> places() {
    return ExpectedReport.strings(node.path("places"));
  }

  /** A value as text, or null where the file does not state it. */
  public @Nullable String value(String field) {
    return ExpectedReport.text(node, field);
  }

  /** Whether the file states a value. */
  public boolean states(String field) {
    return node.hasNonNull(field);
  }

  /** Its figures. */
  public List<JsonNode> figures() {
    List<JsonNode> figures = new ArrayList<>();
    node.path("figures").forEach(figures::add);
    return figures;
  }
}
