package org.hearsay.app.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearsay.claim.Figure;
import org.hearsay.claim.lineage.Answer;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.claim.lineage.Change;
import org.hearsay.claim.lineage.Compared;
import org.hearsay.claim.lineage.Copy;
import org.hearsay.claim.lineage.Question;
import org.hearsay.claim.lineage.Relation;
import org.hearsay.claim.lineage.SameClaim;
import org.hearsay.claim.lineage.Telling;
import org.hearsay.text.Span;

/**
 * Lays a question out for a person: the answers side by side, how they stand to each other, where
 * they come from and what changed on the way.
 *
 * <p>Three counts stand with it: reports, independent origins, claimants.
 */
public final class QuestionSheet {
  private static final int HANG = 4;
  private static final int LEAST_WIDTH = 40;

  private final int width;
  private final Ink ink;
  private final Consumer<String> out;

  /**
   * A layout.
   *
   * @param width columns to fill, at least 40
   * @param out takes the lines, one after another, without their line breaks
   */
  public QuestionSheet(int width, Ink ink, Consumer<String> out) {
    this.width = Math.max(LEAST_WIDTH, width);
    this.ink = ink;
    this.out = out;
  }

  /** A question of a ledger. */
  public void asked(Asked asked) {
    heading(asked.question());
    asked.question().answers().forEach(this::answer);
    standing(asked.question());
    Map<String, SameClaim> others =
        asked.others().stream().collect(Collectors.toMap(SameClaim::id, claim -> claim));
    notComparable(asked.question(), asked.apart(), others);
    asked.copies().forEach(copy -> paragraph("Copy: " + copy(copy), 2));
    asked.changes().forEach(change -> paragraph("Changed on the way, " + change(change), 2));
    origins(asked.question());
    compared(asked.compared());
    out.accept("");
  }

  /**
   * A question.
   *
   * @param apart claims that are not comparable, also those of other questions
   * @param claims the claims that {@code apart} names
   */
  void question(Question question, List<Relation> apart, Map<String, SameClaim> claims) {
    heading(question);
    question.answers().forEach(this::answer);
    standing(question);
    notComparable(question, apart, claims);
    origins(question);
    out.accept("");
  }

  private void heading(Question question) {
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
        0);
  }

  static String counted(String number, String noun) {
    return number + " " + noun + (number.equals("1") ? "" : "s");
  }

  /** What tells the reports that answer a question apart, each once. */
  static Set<String> reports(Question question) {
    Set<String> reports = new LinkedHashSet<>();
    question.answers().stream()
        .flatMap(answer -> answer.claim().tellings().stream())
        .forEach(telling -> reports.add(telling.source().key()));
    return reports;
  }

  static String days(Question question) {
    LocalDate from = question.from();
    LocalDate to = question.to();
    if (from == null) {
      return "";
    }
    return to == null || from.equals(to) ? Days.of(from) : Days.of(from) + " to " + Days.of(to);
  }

  private void answer(Answer answer) {
    paragraph(answered(answer), 2);
  }

  /** "1,000 km² — Oleksandr Syrskyi (Reuters, RT)". */
  static String answered(Answer answer) {
    Set<String> outlets = new LinkedHashSet<>();
    answer.claim().tellings().forEach(telling -> outlets.add(telling.source().label()));
    return told(answer.claim())
        + " — "
        + String.join(", ", answer.claimants())
        + " ("
        + String.join(", ", outlets)
        + ")";
  }

  /** What is claimed in each way in which it is told. */
  static String told(SameClaim claim) {
    return claim.tellings().stream()
        .map(QuestionSheet::told)
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  static String told(Telling telling) {
    Figure figure = telling.figure();
    return figure == null ? "“" + telling.words() + "”" : Amounts.of(figure);
  }

  /**
   * How the answers stand to each other: who agree, who contradict each other, that others differ.
   */
  private void standing(Question question) {
    Map<String, SameClaim> claims =
        question.answers().stream()
            .collect(Collectors.toMap(a -> a.claim().id(), Answer::claim, (a, b) -> a));
    for (Relation.Kind kind : List.of(Relation.Kind.AGREE, Relation.Kind.CONTRADICT)) {
      List<Relation> pairs =
          question.relations().stream().filter(relation -> relation.kind() == kind).toList();
      if (!pairs.isEmpty()) {
        String verb =
            kind == Relation.Kind.AGREE ? "These agree: " : "These contradict each other: ";
        paragraph(verb + together(pairs, claims), 2);
      }
    }
    if (question.relations().stream().anyMatch(r -> r.kind() == Relation.Kind.DIFFER)) {
      paragraph("The numbers differ; none of them says that another is wrong.", 2);
    }
  }

  private static String together(List<Relation> pairs, Map<String, SameClaim> claims) {
    Set<String> told = new LinkedHashSet<>();
    for (Relation pair : pairs) {
      for (String id : List.of(pair.one(), pair.other())) {
        SameClaim claim = claims.get(id);
        if (claim != null) {
          told.add(told(claim.first()) + " (" + claim.first().claimant() + ")");
        }
      }
    }
    return String.join("; ", told) + ".";
  }

  private void notComparable(
      Question question, List<Relation> apart, Map<String, SameClaim> claims) {
    Set<String> own =
        question.answers().stream().map(a -> a.claim().id()).collect(Collectors.toSet());
    Set<String> lines = new LinkedHashSet<>();
    for (Relation relation : apart) {
      String other = own.contains(relation.one()) ? relation.other() : relation.one();
      boolean here = own.contains(relation.one()) != own.contains(relation.other());
      Relation.Difference difference = relation.difference();
      SameClaim claim = claims.get(other);
      if (here && difference != null && claim != null) {
        lines.add(
            "Not comparable, another %s: %s, in “%s”"
                .formatted(difference.label(), told(claim.first()), claim.first().words()));
      }
    }
    lines.forEach(line -> paragraph(line, 2));
  }

  private void origins(Question question) {
    paragraph("Origins: " + String.join("; ", question.origins().reasons()) + ".", 2);
  }

  /** What was not looked through; nothing where all was. */
  void compared(Compared compared) {
    if (compared.leftOut() > 0) {
      String days =
          compared.from() == null || compared.to() == null
              ? ""
              : ", among them all of " + Days.of(compared.from()) + " to " + Days.of(compared.to());
      paragraph(
          "Too many reports may have to do with this: the %d likeliest were compared%s, %d were not."
              .formatted(compared.reports(), days, compared.leftOut()),
          2);
    }
    if (compared.reviews() > 0) {
      paragraph(
          "Goes by %s of claims of the reports compared; --as-read does not."
              .formatted(compared.reviews() == 1 ? "1 review" : compared.reviews() + " reviews"),
          2);
    }
    if (compared.withoutKeys() > 0) {
      paragraph(
          "%d reports were recorded by an older Hearsay and are not compared before hearsay ingest is run once."
              .formatted(compared.withoutKeys()),
          2);
    }
  }

  static String copy(Copy copy) {
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

  static String change(Change change) {
    return "%s: %s “%s” → %s “%s”"
        .formatted(
            change.kind().label(),
            change.from().source().label(),
            change.from().sentence().text(),
            change.to().source().label(),
            change.to().sentence().text());
  }

  /** The outlets of a claim's tellings with their days, in the order of days. */
  static String whereTold(SameClaim claim) {
    Set<String> places = new TreeSet<>();
    for (Telling telling : claim.tellings()) {
      LocalDate day = telling.source().published();
      places.add((day == null ? "no date" : day.toString()) + " " + telling.source().label());
    }
    return String.join(" · ", places);
  }

  private void paragraph(String text, int indent) {
    List<String> lines = Wrap.words(Plain.line(text), width - indent - HANG);
    for (int i = 0; i < lines.size(); i++) {
      out.accept(" ".repeat(i == 0 ? indent : indent + HANG) + lines.get(i));
    }
  }
}
