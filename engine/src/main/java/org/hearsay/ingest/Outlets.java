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
    Matcher m = HOST.matcher(address.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    String host = WordList.lower(m.group("host"));
    return Optional.of(BY_HOST.getOrDefault(host, host));
  }
}
