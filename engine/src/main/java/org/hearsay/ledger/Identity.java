package org.hearsay.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.text.Report;

/** What makes two texts versions of one report, and two recordings the same. */
final class Identity {
  private Identity() {}

  /**
   * The same for all versions of a report: its outlet, its address and the day of publication that
   * it gives, or its text's hash where it has no address and a changed text cannot be told from
   * another report. A page that shows something new each day, as a map does, is a report of each.
   */
  static String ofReport(Report report) {
    String url = report.url();
    if (url == null) {
      return "text " + report.sha256();
    }
    String outlet = report.outlet() == null ? "" : report.outlet();
    String day = report.published() == null ? "" : " " + report.published();
    return "address " + Terms.folded(outlet) + " " + address(url) + day;
  }

  /**
   * Without what does not tell pages apart: the scheme, the case of the host, a last slash, a mark.
   */
  private static String address(String url) {
    String plain = url.strip().replaceFirst("#.*$", "").replaceFirst("(?i)^https?://", "");
    int path = plain.indexOf('/');
    String host = (path < 0 ? plain : plain.substring(0, path)).toLowerCase(Locale.ROOT);
    String rest = path < 0 ? "" : plain.substring(path);
    return host.replaceFirst("^www\\.", "") + rest.replaceFirst("/$", "");
  }

  /** The same for the same text with the same facts about it, read by the same engine. */
  static String ofRecording(Report report, ReadBy by) {
    String all =
        Stream.of(
                report.sha256(),
                report.outlet(),
                report.headline(),
                report.standfirst(),
                report.byline(),
                report.published(),
                report.publishedAt(),
                report.language(),
                report.url(),
                by.engine(),
                by.model())
            .map(Objects::toString)
            .collect(Collectors.joining("\u0000"));
    return hash(all);
  }

  /** SHA-256 of {@code text} in UTF-8, hexadecimal. */
  static String sha256(String text) {
    return HexFormat.of().formatHex(digest(text));
  }

  private static String hash(String text) {
    return HexFormat.of().formatHex(Arrays.copyOf(digest(text), 16));
  }

  /** SHA-256 of {@code bytes}, hexadecimal. */
  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest(bytes));
  }

  private static byte[] digest(String text) {
    return digest(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) { // every JDK has it
      throw new IllegalStateException(impossible);
    }
  }
}
