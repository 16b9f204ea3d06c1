package org.hearsay.app.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gets pages that no user named one by one: asks what each host allows first ({@code robots.txt}),
 * leaves it a pause between two requests, and asks again only for what has changed.
 *
 * <pre>{@code
 * Answered answered = web.get("https://example.org/feed.xml", Validators.NONE);
 * }</pre>
 */
public final class PoliteWeb {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final Duration ROBOTS_KEPT = Duration.ofHours(24);
  private static final int HOSTS = 1_000;

  private final Web web;
  private final int redirects;
  private final HostPace pace;
  private final Clock clock;
  private final Pause pause;
  private final Map<String, Known> robots =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
          return size() > HOSTS;
        }
      };

  /** What a host asks for, and until when that is taken to hold. */
  private record Known(Robots rules, Instant until) {}

  /**
   * @param limits how much and how long
   * @param allowPrivate whether addresses of this machine and of private networks may be asked
   * @param delay the least time between two requests to one host
   * @param clock what time it is
   * @param pause what waits
   */
  public PoliteWeb(Limits limits, boolean allowPrivate, Duration delay, Clock clock, Pause pause) {
    this.web = new Web(limits, new AddressRules(allowPrivate), clock);
    this.redirects = limits.redirects();
    this.pace = new HostPace(delay);
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * The page at {@code address}, unless it is still what {@code known} came with.
   *
   * @throws FetchException if it cannot be had, or its host asks programs not to fetch it
   */
  public Answered get(String address, Validators known) throws FetchException {
    URI at = Web.parsed(address);
    for (int i = 0; i <= redirects; i++) {
      web.check(at);
      obey(at);
      Step step = ask(at, i == 0 ? known : Validators.NONE, rules(at).delay());
      if (step instanceof Step.Came came) {
        return came.answered();
      }
      at = ((Step.Moved) step).to();
    }
    throw Failures.tooManyRedirects(address, redirects);
  }

  private void obey(URI address) throws FetchException {
    if (!rules(address).allows(address)) {
      throw new FetchException(
          address
              + " is among the pages that "
              + address.getHost()
              + " asks programs not to fetch (robots.txt). Save it in a browser and ingest the file.");
    }
  }

  private Robots rules(URI address) throws FetchException {
    String host = address.getScheme() + "://" + address.getRawAuthority();
    Known known = robots.get(host);
    if (known == null || known.until().isBefore(clock.instant())) {
      known =
          new Known(fetched(URI.create(host + "/robots.txt")), clock.instant().plus(ROBOTS_KEPT));
      robots.put(host, known);
    }
    return known.rules();
  }

  /** RFC 9309, 2.3.1: what is not there asks nothing; what cannot be had forbids all meanwhile. */
  private Robots fetched(URI address) throws FetchException {
    URI at = address;
    try {
      for (int i = 0; i <= redirects; i++) {
        web.check(at);
        Step step = ask(at, Validators.NONE, Duration.ZERO);
        if (step instanceof Step.Came came) {
          return parsed(came.answered());
        }
        at = ((Step.Moved) step).to();
      }
      return Robots.NONE;
    } catch (FetchException failed) {
      if (failed.status() >= 400 && !failed.isPassing()) {
        return Robots.NONE;
      }
      throw failed;
    }
  }

  private static Robots parsed(Answered answered) {
    return answered.fetched() == null
        ? Robots.NONE
        : Robots.parse(new String(answered.fetched().bytes(), StandardCharsets.UTF_8));
  }

  private Step ask(URI address, Validators known, Duration own) throws FetchException {
    String host = String.valueOf(address.getHost());
    await(address, pace.next(host));
    try {
      return web.once(address, known);
    } catch (FetchException failed) {
      if (failed.retryAfter() != null) {
        pace.hold(host, clock.instant().plus(failed.retryAfter()));
      }
      throw failed;
    } finally {
      pace.asked(host, clock.instant(), own);
    }
  }

  private void await(URI address, Instant moment) throws FetchException {
    Instant now = clock.instant();
    if (moment.isAfter(now.plus(LONGEST_WAIT))) {
      throw FetchException.passing(
          address.getHost()
              + " wants to be left alone until "
              + moment
              + "; it is asked again then.");
    }
    if (pause.stopped() || (moment.isAfter(now) && !pause.until(moment))) {
      throw FetchException.passing(address + " was not asked: stopped before.");
    }
  }
}
