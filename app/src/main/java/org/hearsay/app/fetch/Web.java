package org.hearsay.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gets pages over HTTP, follows redirects by hand, and checks each address before it is asked. */
final class Web {
  private static final String USER_AGENT =
      "Hearsay/0.1 (reads pages and feeds that its user names; in robots.txt: hearsay)";

  private static final String ACCEPT =
      "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
          + "application/feed+json,text/plain,application/json;q=0.9,application/xml;q=0.9";

  /** Scheme, host and the rest, for hosts in the letters of any script. */
  private static final Pattern HOST = Pattern.compile("(?is)(https?://)([^/?#:@\\[\\]]+)(.*)");

  private final Limits limits;
  private final AddressRules rules;
  private final Clock clock;
  private final Map<HttpClient.Version, HttpClient> clients =
      new EnumMap<>(HttpClient.Version.class);

  Web(Limits limits, AddressRules rules, Clock clock) {
    this.limits = limits;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Checks that {@code address} may be asked.
   *
   * @throws FetchException if not
   */
  void check(URI address) throws FetchException {
    rules.check(address);
  }

  /** All bytes that {@code address} answers with, within the limits. */
  Fetched get(String address) throws FetchException {
    return timed(address, () -> follow(address));
  }

  /** What {@code address} answers with, a redirect being an answer; it was checked before. */
  Step once(URI address, Validators known) throws FetchException {
    return timed(address.toString(), () -> step(address, known));
  }

  private <T> T timed(String address, Callable<T> work) throws FetchException {
    ExecutorService one = Executors.newSingleThreadExecutor(Web::daemon);
    try {
      Future<T> answer = one.submit(work);
      return answer.get(limits.total().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw FetchException.passing(
          address
              + " did not answer in full within "
              + limits.total().toSeconds()
              + " seconds. Try again later, or save the page in a browser and read the file.");
    } catch (ExecutionException failed) {
      throw Failures.of(address, failed.getCause());
    } catch (InterruptedException | CancellationException stopped) {
      Thread.currentThread().interrupt();
      throw new FetchException("Fetching " + address + " was interrupted.");
    } finally {
      one.shutdownNow();
    }
  }

  private Fetched follow(String first) throws IOException, InterruptedException {
    URI address = parsed(first);
    for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
      rules.check(address);
      HttpResponse<InputStream> response = ask(address, Validators.NONE);
      try (InputStream body = response.body()) {
        if (!isRedirect(response)) {
          return Answer.read(response, body, limits.bytes(), clock.instant());
        }
        address = target(address, response);
      }
    }
    throw Failures.tooManyRedirects(first, limits.redirects());
  }

  private Step step(URI address, Validators known) throws IOException, InterruptedException {
    HttpResponse<InputStream> response = ask(address, known);
    try (InputStream body = response.body()) {
      if (isRedirect(response)) {
        return new Step.Moved(target(address, response));
      }
      if (response.statusCode() == 304 && !known.equals(Validators.NONE)) {
        return new Step.Came(new Answered(null, known));
      }
      Fetched fetched = Answer.read(response, body, limits.bytes(), clock.instant());
      return new Step.Came(new Answered(fetched, Answer.validators(response)));
    }
  }

  private HttpResponse<InputStream> ask(URI address, Validators known)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(limits.total())
            .header("User-Agent", USER_AGENT)
            .header("Accept", ACCEPT)
            .header("Accept-Encoding", "gzip");
    if (known.etag() != null) {
      request.header("If-None-Match", known.etag());
    }
    if (known.lastModified() != null) {
      request.header("If-Modified-Since", known.lastModified());
    }
    return client(address).send(request.GET().build(), BodyHandlers.ofInputStream());
  }

  private synchronized HttpClient client(URI address) {
    return clients.computeIfAbsent(
        version(address),
        version ->
            HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(version)
                .build());
  }

  /** Without TLS, the offer to change to HTTP/2 confuses some servers. */
  private static HttpClient.Version version(URI address) {
    return "https".equalsIgnoreCase(address.getScheme())
        ? HttpClient.Version.HTTP_2
        : HttpClient.Version.HTTP_1_1;
  }

  private static boolean isRedirect(HttpResponse<?> response) {
    return switch (response.statusCode()) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  private static URI target(URI from, HttpResponse<?> response) throws FetchException {
    String location =
        response
            .headers()
            .firstValue("Location")
            .orElseThrow(
                () -> new FetchException(from + " redirects without saying where. Try later."));
    return from.resolve(parsed(location));
  }

  /** The address with letters beyond ASCII written as the web's protocols want them. */
  static URI parsed(String address) throws FetchException {
    String stripped = address.strip().replace(" ", "%20");
    try {
      Matcher parts = HOST.matcher(stripped);
      String ascii =
          parts.matches()
              ? parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3)
              : stripped;
      return new URI(new URI(ascii).toASCIIString());
    } catch (URISyntaxException | IllegalArgumentException wrong) {
      throw new FetchException(address + " is not an address. Copy it from the browser.");
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "fetch");
    thread.setDaemon(true);
    return thread;
  }
}
