package org.hearsay.app.serve;

import java.util.Map;

/**
 * An answer, as HTTP has it.
 *
 * @param status the status code
 * @param type media type and encoding
 * @param headers further headers
 * @param body the text, empty for 304
 */
public record Answer(int status, String type, Map<String, String> headers, String body) {

  /** Copies the headers. */
  public Answer {
    headers = Map.copyOf(headers);
  }
}
