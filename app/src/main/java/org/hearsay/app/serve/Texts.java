package org.hearsay.app.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What a ledger keeps of a report → what is told of it: the form of {@code hearsay read --explain
 * --json}.
 */
final class Texts {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is kept beside that form, so that reports can be compared again. */
  private static final List<String> KEPT_BESIDE = List.of("published_on", "sentences");

  private Texts() {}

  /**
   * What is told of the account {@code json}.
   *
   * @param whole whether with the text of the report, which does not leave the user's machine;
   *     spans have their short quotations either way
   */
  static String told(String json, boolean whole) {
    try {
      ObjectNode account = (ObjectNode) JSON.readTree(json);
      account.remove(KEPT_BESIDE);
      if (!whole && account.path("report") instanceof ObjectNode report) {
        report.putNull("text");
      }
      return account.toString();
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("An account is no JSON", broken);
    }
  }
}
