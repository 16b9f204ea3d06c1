package org.hearsay.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.claim.known.KnownActor;
import org.hearsay.claim.known.KnownActors;

/** Outlets by the addresses of their pages. */
final class Outlets {

  private static final Pattern HOST =
      Pattern.compile(
          "^(?:[a-z][a-z0-9+.-]*://|www\\.)(?:[^\\s/@]*@)?(?:www\\.)?"
              + "(?<host>[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)(?::\\d+)?(?:[/?#]\\S*)?$",
          Pattern.CASE_INSENSITIVE);

  private Outlets() {}

  /** The outlet whose page {@code address} is: its name where known, else its host. */
  static Optional<String> ofAddress(String address) {
    return knownBy(address).or(() -> host(address));
  }

  /** The same, where it is known by name. */
  static Optional<String> knownBy(String address) {
    return host(address).flatMap(KnownActors.bundled()::atHost).map(KnownActor::name);
  }

  /** Whether {@code text} is an address and nothing else. */
  static boolean isAddress(String text) {
    return host(text).isPresent();
  }

  private static Optional<String> host(String address) {
    Matcher m = HOST.matcher(address.strip());
    return m.matches() ? Optional.of(WordList.lower(m.group("host"))) : Optional.empty();
  }
}
