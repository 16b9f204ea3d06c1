package org.hearsay.app.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What went wrong on the web, as a line for the user that ends in what to do. */
final class Failures {
  private static final String SAVE_IT = "save the page in a browser and read the file.";

  private Failures() {}

  static FetchException of(String address, @Nullable Throwable cause) {
    if (cause instanceof FetchException known) {
      return known;
    }
    String message = message(address, cause);
    boolean passing = cause instanceof IOException && !(cause instanceof SSLException);
    return passing ? FetchException.passing(message) : new FetchException(message);
  }

  static FetchException ofStatus(String address, int status, @Nullable Duration retryAfter) {
    return FetchException.ofStatus(
        address + " answered " + status + advice(status), status, retryAfter);
  }

  static FetchException tooManyRedirects(String address, int most) {
    return new FetchException(
        address
            + " redirects more than "
            + most
            + " times. Open it in a browser and give the address that it ends at.");
  }

  private static String advice(int status) {
    return switch (status) {
      case 404, 410 -> " (not found). Check the address, or look for the page in a web archive.";
      case 401, 402, 403, 451 -> " (not allowed). If you may read it, " + SAVE_IT;
      case 429 -> " (too many requests). Wait a while and try again.";
      default ->
          status >= 500
              ? " (the server failed). Try again later, or " + SAVE_IT
              : " instead of a page. Check the address, or " + SAVE_IT;
    };
  }

  private static String message(String address, @Nullable Throwable cause) {
    if (cause instanceof HttpConnectTimeoutException || cause instanceof HttpTimeoutException) {
      return address + " did not answer in time. Try again later, or " + SAVE_IT;
    }
    if (cause instanceof SSLException) {
      return address
          + " could not prove who it is ("
          + firstLine(cause)
          + "). Check the address and this machine's date, or "
          + SAVE_IT;
    }
    if (cause instanceof ConnectException) {
      return address + " refused the connection. Check the address, or try again later.";
    }
    if (cause instanceof ZipException) {
      return address + " sent a compressed page that is damaged. Try again, or " + SAVE_IT;
    }
    return address + " could not be fetched (" + firstLine(cause) + "). Try again, or " + SAVE_IT;
  }

  private static String firstLine(@Nullable Throwable cause) {
    if (cause == null || cause.getMessage() == null) {
      return cause == null ? "unknown" : cause.getClass().getSimpleName();
    }
    return cause.getMessage().lines().findFirst().orElse("unknown");
  }
}
