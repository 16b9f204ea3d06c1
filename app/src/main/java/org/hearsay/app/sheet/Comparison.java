package org.hearsay.app.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearsay.claim.lineage.Lineage;
import org.hearsay.claim.lineage.Question;
import org.hearsay.claim.lineage.SameClaim;

/**
 * Lays a lineage out for a person: each question with its answers side by side and where they come
 * from, then who copied whom and what changed on the way.
 */
public final class Comparison {
  private static final int INDENT = 4;
  private static final int LEAST_WIDTH = 40;

  private final int width;
  private final Ink ink;
  private final boolean all;

  /**
   * A layout.
   *
   * @param width columns to fill, at least 40
   * @param ink with or without colour
   * @param all whether to show questions that one report alone answers
   */
  public Comparison(int width, Ink ink, boolean all) {
    this.width = Math.max(LEAST_WIDTH, width);
    this.ink = ink;
    this.all = all;
  }

  /** Hands the lines to {@code out}, one after another, without their line breaks. */
  public void write(Lineage lineage, Consumer<String> out) {
    List<Question> shown =
        lineage.questions().stream()
            .filter(q -> all || QuestionSheet.reports(q).size() > 1)
            .toList();
    Map<String, SameClaim> claims =
        lineage.claims().stream().collect(Collectors.toMap(SameClaim::id, claim -> claim));
    QuestionSheet sheet = new QuestionSheet(width, ink, out);
    shown.forEach(question -> sheet.question(question, lineage.apart(), claims));
    part("Copies", lineage.copies().stream().map(QuestionSheet::copy).toList(), out);
    part("Changes on the way", lineage.changes().stream().map(QuestionSheet::change).toList(), out);
    int hidden = lineage.questions().size() - shown.size();
    if (hidden > 0) {
      paragraph(hidden + " more that one report alone speaks of: --all shows them.", 0, out);
    } else if (lineage.questions().isEmpty()) {
      paragraph("No claims found to compare.", 0, out);
    }
  }

  private void part(String title, List<String> items, Consumer<String> out) {
    if (!items.isEmpty()) {
      out.accept(ink.bold(title));
      items.forEach(item -> paragraph(item, 2, out));
      out.accept("");
    }
  }

  private void paragraph(String text, int indent, Consumer<String> out) {
    List<String> lines = Wrap.words(Plain.line(text), width - indent - INDENT);
    for (int i = 0; i < lines.size(); i++) {
      out.accept(" ".repeat(i == 0 ? indent : indent + INDENT) + lines.get(i));
    }
  }
}
