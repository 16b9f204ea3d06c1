package org.hearsay.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.hearsay.ledger.ClaimRow;
import org.jspecify.annotations.Nullable;

/**
 * Names of claims and reports that hold everywhere, and addresses that are safe to follow.
 *
 * <p>The text of a report is named by its hash as RFC 6920 has it ({@code ni:///sha-256;…}), its
 * report by that and its address, and a claim as a part of it: whoever reads the same report gives
 * the same names.
 */
final class Addresses {
  private Addresses() {}

  private static String ofText(ClaimRow.InReport report) {
    byte[] hash = HexFormat.of().parseHex(report.sha256());
    return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  /** The name of a report: copies of a text at other addresses have other names. */
  static String ofReport(ClaimRow.InReport report) {
    String at = report.url() == null ? report.outlet() : report.url();
    return ofText(report)
        + (at == null ? "" : "?at=" + URLEncoder.encode(at, StandardCharsets.UTF_8));
  }

  /** The name of a claim in its report. */
  static String ofClaim(ClaimRow claim) {
    return ofReport(claim.report()) + "#" + claim.id();
  }

  /**
   * {@code address} where it is one of the web, as it may stand in a link; null for all else, such
   * as a script.
   */
  static @Nullable String web(@Nullable String address) {
    if (address == null) {
      return null;
    }
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
      return web ? uri.toASCIIString() : null;
    } catch (URISyntaxException wrong) {
      return null;
    }
  }
}
