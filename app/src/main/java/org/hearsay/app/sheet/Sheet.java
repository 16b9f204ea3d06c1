package org.hearsay.app.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Account;
import org.hearsay.claim.Claim;
import org.hearsay.text.Media;
import org.hearsay.text.Report;
import org.hearsay.text.Span;
import org.hearsay.text.Unread;

/**
 * Lays an account out for a person: each claim with its words, who said it through whom, and what
 * is known of it.
 *
 * <pre>{@code
 * System.out.print(new Sheet(80, Ink.PLAIN, Detail.FULL).of(account));
 * }</pre>
 */
public final class Sheet {
  private static final int LEAST_WIDTH = 40;
  private static final int NUMBER = 5;
  private static final int LABEL = 11;

  private final int width;
  private final Ink ink;
  private final Detail detail;
  private final String addressNote;

  /**
   * @param width columns to fill, at least 40
   * @param ink with or without colour
   * @param detail how much to tell of each claim
   */
  public Sheet(int width, Ink ink, Detail detail) {
    this(Math.max(LEAST_WIDTH, width), ink, detail, "");
  }

  private Sheet(int width, Ink ink, Detail detail, String addressNote) {
    this.width = width;
    this.ink = ink;
    this.detail = detail;
    this.addressNote = addressNote;
  }

  /** The same with words before a report's address that tell how the text relates to it. */
  public Sheet withAddressNote(String note) {
    return new Sheet(width, ink, detail, note);
  }

  /** The whole sheet, ending in a line break. */
  public String of(Account account) {
    StringBuilder sheet = new StringBuilder();
    write(account, line -> sheet.append(line).append('\n'));
    return sheet.toString();
  }

  /** Hands the lines of the sheet to {@code out}, one after another, without their line breaks. */
  public void write(Account account, Consumer<String> out) {
    header(account).forEach(out);
    if (account.claims().isEmpty()) {
      paragraph(NoClaims.why(account)).forEach(out);
      out.accept("");
    }
    Facts facts = new Facts(account.reading().report());
    int number = 1;
    for (Claim claim : account.claims()) {
      claim(number++, claim, facts).forEach(out);
      out.accept("");
    }
    leftovers(account).forEach(out);
  }

  private List<String> header(Account account) {
    Report report = account.reading().report();
    List<String> lines = new ArrayList<>();
    String title = report.headline() == null ? "(no headline)" : Plain.line(report.headline());
    Wrap.words(title, width).forEach(line -> lines.add(ink.bold(line)));
    lines.addAll(Wrap.pieces(imprint(report), " · ", width));
    if (report.url() != null) {
      lines.add(addressNote + Plain.line(report.url())); // whole, so that it can be clicked
    }
    lines.addAll(Wrap.words(Tally.of(account).inWords(), width));
    lines.add(ink.faint("─".repeat(width)));
    return lines;
  }

  private static List<String> imprint(Report report) {
    String date = "no date of publication known";
    if (report.publishedAt() != null) {
      date = Days.of(report.publishedAt());
    } else if (report.published() != null) {
      date = Days.of(report.published());
    }
    String outlet = report.outlet() == null ? "outlet not known" : Plain.line(report.outlet());
    return report.byline() == null
        ? List.of(outlet, date)
        : List.of(outlet, date, "by " + Plain.line(report.byline()));
  }

  private List<String> claim(int number, Claim claim, Facts facts) {
    List<String> lines = new ArrayList<>();
    List<String> words = Wrap.words(words(claim), width - NUMBER);
    for (int i = 0; i < words.size(); i++) {
      String margin = "%3s  ".formatted(i == 0 ? number : "");
      lines.add(ink.accent(margin) + words.get(i));
    }
    lines.addAll(chain(claim));
    for (Fact fact : shown(claim, facts)) {
      lines.addAll(fact(fact));
    }
    return lines;
  }

  private static String words(Claim claim) {
    return claim.content().stream()
        .map(Span::text)
        .map(Plain::line)
        .collect(Collectors.joining(" … "));
  }

  private List<String> chain(Claim claim) {
    List<String> voices = Voices.of(claim.chain());
    List<String> lines = Wrap.pieces(voices, " → ", width - NUMBER - 2);
    List<String> margined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      margined.add(
          " ".repeat(NUMBER) + (i == 0 ? "— " : "  ") + origin(lines.get(i), voices.get(0), i));
    }
    return margined;
  }

  /** A line of a chain with its origin, where it stands on it, in bold. */
  private String origin(String line, String origin, int number) {
    return number == 0 && line.startsWith(origin)
        ? ink.bold(origin) + line.substring(origin.length())
        : line;
  }

  private List<Fact> shown(Claim claim, Facts facts) {
    return switch (detail) {
      case BRIEF -> facts.core(claim);
      case FULL -> facts.all(claim);
      case EXPLAINED ->
          Stream.of(facts.all(claim), facts.why(claim)).flatMap(List::stream).toList();
    };
  }

  private List<String> fact(Fact fact) {
    List<String> lines = new ArrayList<>();
    List<String> text = Wrap.words(fact.text(), width - NUMBER - LABEL);
    for (int i = 0; i < text.size(); i++) {
      String label = "%-11s".formatted(i == 0 ? fact.label() : "");
      lines.add(" ".repeat(NUMBER) + ink.faint(label) + text.get(i));
    }
    return lines;
  }

  private List<String> leftovers(Account account) {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        list("Not read, placed or dated", account.unread().stream().map(Sheet::unread).toList()));
    lines.addAll(
        list(
            "Pictures, not read as claims",
            account.reading().report().media().stream().map(Sheet::media).toList()));
    return lines;
  }

  private List<String> list(String title, List<String> items) {
    if (items.isEmpty() || detail == Detail.BRIEF) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(ink.bold(title));
    for (String item : items) {
      List<String> text = Wrap.words(item, width - NUMBER);
      for (int i = 0; i < text.size(); i++) {
        lines.add((i == 0 ? "  -  " : " ".repeat(NUMBER)) + text.get(i));
      }
    }
    lines.add("");
    return lines;
  }

  private static String unread(Unread unread) {
    return "“" + Plain.line(unread.span().text()) + "”: " + Plain.line(unread.reason());
  }

  private static String media(Media media) {
    String credit = media.credit() == null ? "" : " (" + Plain.line(media.credit()) + ")";
    return Plain.line(media.caption()) + credit;
  }

  private List<String> paragraph(String text) {
    return Wrap.words(text, width);
  }
}
