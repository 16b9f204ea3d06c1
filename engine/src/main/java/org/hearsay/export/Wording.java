package org.hearsay.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.text.Visible;

/** A claim in words for a feed: who said what, through whom, and what was said about that. */
final class Wording {
  /** So many characters of the words fit into a heading. */
  private static final int SHORT = 120;

  private Wording() {}

  /** "Ruth Penhale via Evening Herald: The bridge is closed". */
  static String heading(ClaimRow claim) {
    return who(claim) + ": " + shortened(Visible.line(claim.content()));
  }

  /** The words in full, then a line each for certainty, what was said about it, and the report. */
  static String text(ClaimRow claim) {
    List<String> lines = new ArrayList<>();
    lines.add("“" + Visible.line(claim.content()) + "”");
    lines.add(who(claim));
    if (claim.certainty() != null) {
      lines.add("certainty: " + Visible.line(claim.certainty()));
    }
    claim.statuses().forEach(status -> lines.add(status(status)));
    if (claim.report().headline() != null) {
      lines.add("in: " + Visible.line(claim.report().headline()));
    }
    return String.join("\n", lines);
  }

  private static String status(ClaimRow.Said status) {
    return "status: "
        + status.value()
        + (status.by() == null ? "" : " by " + Visible.line(status.by()))
        + (status.reason() == null ? "" : ", " + Visible.line(status.reason()));
  }

  /** Who says it first, then those through whom it came, nearest to the reader last. */
  private static String who(ClaimRow claim) {
    String claimants = names(claim.claimants());
    List<String> others =
        new ArrayList<>(
            claim.chain().stream()
                .filter(voice -> !voice.isOrigin())
                .map(ClaimRow.Voice::actor)
                .toList());
    Collections.reverse(others);
    return others.isEmpty() ? claimants : claimants + " via " + String.join(", ", cleaned(others));
  }

  private static String names(List<String> names) {
    return String.join(" and ", cleaned(names));
  }

  private static List<String> cleaned(List<String> names) {
    return names.stream().map(Visible::line).toList();
  }

  private static String shortened(String words) {
    if (words.codePointCount(0, words.length()) <= SHORT) {
      return words;
    }
    String cut = words.substring(0, words.offsetByCodePoints(0, SHORT));
    int space = cut.lastIndexOf(' ');
    return (space > SHORT / 2 ? cut.substring(0, space) : cut) + " …";
  }
}
