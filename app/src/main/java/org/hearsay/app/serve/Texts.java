package org.hearsay.app.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes the text of a report out of what was read in it: it does not leave the user's machine. */
final class Texts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Texts() {}

  /** The account {@code json} with {@code report.text} null; spans keep their short quotations. */
  static String without(String json) {
    try {
      JsonNode account = JSON.readTree(json);
      if (account.path("report") instanceof ObjectNode report) {
        report.putNull("text");
      }
      return account.toString();
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("An account is no JSON", broken);
    }
  }
}
