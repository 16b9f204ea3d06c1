package org.hearsay.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Outlets by the addresses of their pages. */
final class Outlets {

  private static final Map<String, String> BY_HOST = WordList.named("outlet_hosts.tsv").table();
  private static final Pattern HOST =
      Pattern.compile(
          "^(?:[a-z][a-z0-9+.-]*://|www\\.)(?:[^\\s/@]*@)?(?:www\\.)?"
              + "(?<host>[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)(?::\\d+)?(?:[/?#]\\S*)?$",
          Pattern.CASE_INSENSITIVE);

  private Outlets() {}

  /** The outlet whose page {@code address} is: its name where known, else its host. */
  static Optional<String> ofAddress(String address) {
    return host(address).map(host -> BY_HOST.getOrDefault(host, host));
  }

  /** The same, where it is known by name. */
  static Optional<String> knownBy(String address) {
    return host(address).flatMap(host -> Optional.ofNullable(BY_HOST.get(host)));
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
