package org.hearsay.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the answer of a web server that is not a redirect. */
final class Answer {
  private Answer() {}

  /** The bytes, at most {@code most} of them, decompressed. */
  static Fetched read(HttpResponse<InputStream> response, InputStream body, long most, Instant now)
      throws IOException {
    URI address = response.uri();
    if (response.statusCode() != 200) {
      throw Failures.ofStatus(address.toString(), response.statusCode(), retryAfter(response, now));
    }
    if (response.headers().firstValueAsLong("Content-Length").orElse(0) > most) {
      throw Capped.tooLarge(address.toString(), most);
    }
    byte[] bytes = Capped.readAll(plain(response, body), most, address.toString());
    String type = response.headers().firstValue("Content-Type").orElse(null);
    return Fetched.page(bytes, address.toString(), now, type);
  }

  private static @Nullable Duration retryAfter(HttpResponse<?> response, Instant now) {
    return RetryAfter.of(response.headers().firstValue("Retry-After").orElse(null), now);
  }

  /** What the next question can be asked with. */
  static Validators validators(HttpResponse<?> response) {
    return new Validators(
        response.headers().firstValue("ETag").orElse(null),
        response.headers().firstValue("Last-Modified").orElse(null));
  }

  private static InputStream plain(HttpResponse<?> response, InputStream body) throws IOException {
    String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "gzip", "x-gzip" -> new GZIPInputStream(body);
      case "identity", "" -> body;
      default ->
          throw new FetchException(
              response.uri()
                  + " answered in an encoding that was not asked for ("
                  + encoding
                  + "). Save the page in a browser and read the file.");
    };
  }
}
