package org.hearsay.app.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses may be asked: http and https, on the public internet.
 *
 * <p>A page can redirect to an address inside the user's own network; without this rule its answer
 * would be read as a report. The check resolves the name as the connection will a moment later, and
 * the JDK's cache keeps both the same.
 */
final class AddressRules {
  private final Predicate<InetAddress> refused;

  AddressRules(boolean allowPrivate) {
    this(address -> !allowPrivate && isPrivate(address));
  }

  /** Those that refuse other addresses, for tests of what leads to one. */
  AddressRules(Predicate<InetAddress> refused) {
    this.refused = refused;
  }

  /**
   * Checks one address, as given or as redirected to.
   *
   * @throws FetchException if it may not be asked or its host is not known
   */
  void check(URI address) throws FetchException {
    @Nullable String scheme = address.getScheme();
    if (scheme == null || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
      throw new FetchException(
          address + " is not a web address. Only http:// and https:// are fetched.");
    }
    @Nullable String host = address.getHost();
    if (host == null) {
      throw new FetchException(address + " names no host. Write it as https://host/path.");
    }
    for (InetAddress each : resolved(host)) {
      if (refused.test(each)) {
        throw new FetchException(
            address
                + " leads to "
                + each.getHostAddress()
                + ", an address of this machine or of a private network, and was not asked. If that"
                + " is what you want, add --allow-private-addresses.");
      }
    }
  }

  private static InetAddress[] resolved(String host) throws FetchException {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException unknown) {
      throw FetchException.passing(
          "No host "
              + host
              + " is known. Check the address and your connection, or save the page and read the"
              + " file.");
    }
  }

  /** Whether {@code address} is anything but one of the public internet (RFC 6890 and kin). */
  static boolean isPrivate(InetAddress address) {
    return address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || (address instanceof Inet4Address four && isSpecial(four.getAddress()))
        || (address instanceof Inet6Address six && isSpecialOf6(six.getAddress()));
  }

  private static boolean isSpecial(byte[] four) {
    int first = four[0] & 0xff;
    int second = four[1] & 0xff;
    return first == 0
        || first >= 240
        || (first == 100 && second >= 64 && second < 128) // shared by a provider's customers
        || (first == 192 && second == 0 && four[2] == 0) // protocol assignments
        || (first == 198 && (second == 18 || second == 19)); // benchmarks
  }

  private static boolean isSpecialOf6(byte[] six) {
    boolean uniqueLocal = (six[0] & 0xfe) == 0xfc;
    return uniqueLocal || carriesPrivateIpv4(six);
  }

  /** An IPv4 address inside 6to4 (2002::/16), NAT64 (64:ff9b::/96) or an IPv4-compatible one. */
  private static boolean carriesPrivateIpv4(byte[] six) {
    int begin = startsWith(six, 0x20, 0x02) ? 2 : 12;
    boolean carries = begin == 2 || startsWith(six, 0x00, 0x64, 0xff, 0x9b) || isZeroTo12(six);
    return carries && isPrivate(ipv4(six, begin));
  }

  private static boolean isZeroTo12(byte[] six) {
    for (int i = 0; i < 12; i++) {
      if (six[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] six, int... prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if ((six[i] & 0xff) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static InetAddress ipv4(byte[] six, int begin) {
    try {
      return InetAddress.getByAddress(
          new byte[] {six[begin], six[begin + 1], six[begin + 2], six[begin + 3]});
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException("Four bytes are always an address", impossible);
    }
  }
}
