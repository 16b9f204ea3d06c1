package org.hearsay.app.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Browsers from which the token was sent with a form, so that it need not be typed each time.
 *
 * <p>A browser keeps a random number and never the token; the server forgets both after {@link
 * #LASTS}, when it ends, and of more than {@link #MOST} the oldest. Safe for several threads.
 */
final class Sessions {
  /** How long a browser need not send the token again. */
  static final Duration LASTS = Duration.ofHours(12);

  static final int MOST = 1_000;
  private static final int BYTES = 24;

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;
  private final Map<String, Session> sessions =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
          return size() > MOST;
        }
      };

  private record Session(String authorization, Instant end) {}

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /**
   * Begins one.
   *
   * @param authorization the header that brought the token
   * @return what the browser is to send
   */
  synchronized String begin(String authorization) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String number = HexFormat.of().formatHex(bytes);
    sessions.put(number, new Session(authorization, clock.instant().plus(LASTS)));
    return number;
  }

  /** The header that brought the token to the session that a browser names, while it lasts. */
  synchronized Optional<String> authorization(@Nullable String number) {
    Session session = number == null ? null : sessions.get(number);
    if (session != null && session.end().isBefore(clock.instant())) {
      sessions.remove(number);
      return Optional.empty();
    }
    return Optional.ofNullable(session).map(Session::authorization);
  }
}
