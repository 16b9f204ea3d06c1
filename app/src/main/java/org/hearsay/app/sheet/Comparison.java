package org.hearsay.app.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearsay.claim.Figure;
import org.hearsay.claim.lineage.Answer;
import org.hearsay.claim.lineage.Change;
import org.hearsay.claim.lineage.Copy;
import org.hearsay.claim.lineage.Lineage;
import org.hearsay.claim.lineage.Question;
import org.hearsay.claim.lineage.Relation;
import org.hearsay.claim.lineage.Telling;
import org.hearsay.text.Span;

/**
 * Lays a lineage out for a person: each question with its answers side by side and where they come
 * from, then who copied whom and what changed on the way.
 *
 * <p>Three counts stand with every question: reports, independent origins, claimants.
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
        lineage.questions().stream().filter(q -> all || reports(q).size() > 1).toList();
    Map<String, Answer> answers =
        lineage.questions().stream()
            .flatMap(q -> q.answers().stream())
            .collect(Collectors.toMap(a -> a.claim().id(), a -> a));
    shown.forEach(question -> question(question, lineage.apart(), answers, out));
    part("Copies", lineage.copies().stream().map(Comparison::copy).toList(), out);
    part("Changes on the way", lineage.changes().stream().map(Comparison::change).toList(), out);
    int hidden = lineage.questions().size() - shown.size();
    if (hidden > 0) {
      paragraph(hidden + " more that one report alone speaks of: --all shows them.", 0, out);
    } else if (lineage.questions().isEmpty()) {
      paragraph("No claims found to compare.", 0, out);
    }
  }

  private void question(
      Question question, List<Relation> apart, Map<String, Answer> answers, Consumer<String> out) {
    String days = days(question);
    Wrap.words(Plain.line(question.asks() + (days.isEmpty() ? "" : " · " + days)), width)
        .forEach(line -> out.accept(ink.bold(line)));
    Set<String> claimants = new LinkedHashSet<>();
    question.answers().forEach(answer -> claimants.addAll(answer.claimants()));
    paragraph(
        "%s · %s · %s"
            .formatted(
                counted(String.valueOf(reports(question).size()), "report"),
                counted(question.origins().range(), "independent origin"),
                counted(String.valueOf(claimants.size()), "claimant")),
        0,
        out);
    question.answers().forEach(answer -> answer(answer, out));
    question.relations().stream()
        .filter(relation -> relation.kind() == Relation.Kind.CONTRADICT)
        .forEach(r -> paragraph("The claims contradict each other.", 2, out));
    notComparable(question, apart, answers, out);
    paragraph("Origins: " + String.join("; ", question.origins().reasons()) + ".", 2, out);
    out.accept("");
  }

  private static String counted(String number, String noun) {
    return number + " " + noun + (number.equals("1") ? "" : "s");
  }

  private static Set<String> reports(Question question) {
    Set<String> reports = new LinkedHashSet<>();
    question.answers().stream()
        .flatMap(answer -> answer.claim().tellings().stream())
        .forEach(telling -> reports.add(telling.source().key()));
    return reports;
  }

  private static String days(Question question) {
    LocalDate from = question.from();
    LocalDate to = question.to();
    if (from == null) {
      return "";
    }
    return to == null || from.equals(to) ? Days.of(from) : Days.of(from) + " to " + Days.of(to);
  }

  private void answer(Answer answer, Consumer<String> out) {
    Set<String> outlets = new LinkedHashSet<>();
    answer.claim().tellings().forEach(telling -> outlets.add(telling.source().label()));
    String told =
        answer.claim().tellings().stream()
            .map(Comparison::told)
            .distinct()
            .collect(Collectors.joining(" / "));
    paragraph(
        told
            + " — "
            + String.join(", ", answer.claimants())
            + " ("
            + String.join(", ", outlets)
            + ")",
        2,
        out);
  }

  private static String told(Telling telling) {
    Figure figure = telling.figure();
    return figure == null ? "“" + telling.words() + "”" : Amounts.of(figure);
  }

  private void notComparable(
      Question question, List<Relation> apart, Map<String, Answer> answers, Consumer<String> out) {
    Set<String> own =
        question.answers().stream().map(a -> a.claim().id()).collect(Collectors.toSet());
    Set<String> lines = new LinkedHashSet<>();
    for (Relation relation : apart) {
      String other = own.contains(relation.one()) ? relation.other() : relation.one();
      boolean here = own.contains(relation.one()) != own.contains(relation.other());
      Relation.Difference difference = relation.difference();
      if (here && difference != null && answers.containsKey(other)) {
        Telling first = answers.get(other).claim().first();
        lines.add(
            "Not comparable, another %s: %s, in “%s”"
                .formatted(difference.label(), told(first), first.words()));
      }
    }
    lines.forEach(line -> paragraph(line, 2, out));
  }

  private void part(String title, List<String> items, Consumer<String> out) {
    if (!items.isEmpty()) {
      out.accept(ink.bold(title));
      items.forEach(item -> paragraph(item, 2, out));
      out.accept("");
    }
  }

  private static String copy(Copy copy) {
    List<String> words = new ArrayList<>();
    words.add(copy.kind().label());
    words.add(copy.marked() ? "credited" : "not credited");
    if (!copy.directed()) {
      words.add("which is the copy is not known");
    }
    String sentences =
        copy.sentences().stream()
            .map(Span::text)
            .map(sentence -> "“" + sentence + "”")
            .collect(Collectors.joining(" "));
    return "%s → %s: %s. %s"
        .formatted(copy.from().label(), copy.to().label(), String.join(", ", words), sentences);
  }

  private static String change(Change change) {
    return "%s: %s “%s” → %s “%s”"
        .formatted(
            change.kind().label(),
            change.from().source().label(),
            change.from().sentence().text(),
            change.to().source().label(),
            change.to().sentence().text());
  }

  private void paragraph(String text, int indent, Consumer<String> out) {
    List<String> lines = Wrap.words(Plain.line(text), width - indent - INDENT);
    for (int i = 0; i < lines.size(); i++) {
      out.accept(" ".repeat(i == 0 ? indent : indent + INDENT) + lines.get(i));
    }
  }
}
