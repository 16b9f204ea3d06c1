package org.hearsay.app.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** When each host may be asked next. */
final class HostPace {
  private static final int REMEMBERED = 10_000;

  private final Duration delay;
  private final Map<String, Instant> next = new HashMap<>();

  /**
   * @param delay how long between two requests to one host
   */
  HostPace(Duration delay) {
    this.delay = delay;
  }

  /** From when {@code host} may be asked. */
  Instant next(String host) {
    return next.getOrDefault(key(host), Instant.MIN);
  }

  /** That it was asked at {@code now}, and wants {@code own} between two requests. */
  void asked(String host, Instant now, Duration own) {
    if (next.size() >= REMEMBERED) {
      next.values().removeIf(moment -> !moment.isAfter(now));
    }
    hold(host, now.plus(own.compareTo(delay) > 0 ? own : delay));
  }

  /** That it is not to be asked before {@code moment}. */
  void hold(String host, Instant moment) {
    next.merge(key(host), moment, (a, b) -> a.isAfter(b) ? a : b);
  }

  private static String key(String host) {
    return host.toLowerCase(Locale.ROOT);
  }
}
