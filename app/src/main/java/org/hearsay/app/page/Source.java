package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Where pages get what they show: the API, asked for JSON. */
public interface Source {

  /**
   * The answer to a question.
   *
   * @param path the path behind the root of the API, such as {@code /claims}
   * @param parameters what follows the question mark
   */
  Got get(String path, Map<String, List<String>> parameters);

  /**
   * An answer.
   *
   * @param status status code, 200 where all went well
   * @param body the JSON; a problem (RFC 9457) where it did not
   */
  record Got(int status, JsonNode body) {}
}
