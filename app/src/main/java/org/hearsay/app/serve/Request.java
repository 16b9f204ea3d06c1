package org.hearsay.app.serve;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request: an address and what the client says of itself.
 *
 * @param path the path behind {@code /api/v1}, such as {@code /claims.csv}
 * @param parameters what follows the question mark, decoded
 * @param accept the header Accept, or null
 * @param ifNoneMatch the header If-None-Match, or null
 * @param base scheme, host and port for links that lead back, such as {@code http://localhost:7878}
 */
public record Request(
    String path,
    Map<String, List<String>> parameters,
    @Nullable String accept,
    @Nullable String ifNoneMatch,
    String base) {

  /** Copies the parameters. */
  public Request {
    parameters = Map.copyOf(parameters);
  }

  /** A request within the program, for JSON. */
  public static Request of(String path, Map<String, List<String>> parameters) {
    return new Request(path, parameters, null, null, "");
  }
}
