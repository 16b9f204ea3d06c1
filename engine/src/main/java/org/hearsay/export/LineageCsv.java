package org.hearsay.export;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Hop;
import org.hearsay.claim.lineage.Answer;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.claim.lineage.Origins;
import org.hearsay.claim.lineage.Question;
import org.hearsay.claim.lineage.Telling;
import org.jspecify.annotations.Nullable;

/**
 * Questions as CSV, a line for each report's telling of each answer, written as {@link Csv} does.
 *
 * <p>Lines with one {@code question} belong together, and those with one {@code answer} are one
 * claim.
 */
public final class LineageCsv {
  /** The names of the columns. */
  public static final String TELLINGS =
      String.join(
          ",",
          "question",
          "asks",
          "from",
          "to",
          "reports",
          "origins_low",
          "origins_high",
          "claimants",
          "answer",
          "answer_origins_low",
          "answer_origins_high",
          "claim",
          "claimant",
          "chain",
          "content",
          "measure",
          "low",
          "high",
          "qualifier",
          "unit",
          "as_of",
          "outlet",
          "url",
          "published");

  private LineageCsv() {}

  /** The lines of a question, without the last line break. */
  public static String of(Asked asked) {
    return asked.question().answers().stream()
        .flatMap(
            answer ->
                answer.claim().tellings().stream()
                    .map(telling -> Csv.line(cells(asked, answer, telling))))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<@Nullable Object> cells(Asked asked, Answer answer, Telling telling) {
    Question question = asked.question();
    Origins origins = question.origins();
    Stream<@Nullable Object> ofQuestion =
        Stream.of(
            question.id(),
            question.asks(),
            question.from(),
            question.to(),
            asked.reports().size(),
            origins.low(),
            origins.high(),
            asked.claimants().size(),
            answer.claim().id(),
            answer.origins().low(),
            answer.origins().high());
    return Stream.of(ofQuestion, told(telling), figure(telling.figure()), where(telling))
        .flatMap(cells -> cells);
  }

  private static Stream<@Nullable Object> told(Telling telling) {
    return Stream.of(
        telling.claim().id(),
        telling.claimant(),
        telling.claim().chain().hops().stream().map(Hop::actor).collect(Collectors.joining(" > ")),
        telling.words());
  }

  private static Stream<@Nullable Object> figure(@Nullable Figure figure) {
    return figure == null
        ? Stream.of(null, null, null, null, null)
        : Stream.of(
            figure.measure(),
            RowCsv.plain(figure.low()),
            RowCsv.plain(figure.high()),
            figure.qualifier(),
            figure.unit());
  }

  private static Stream<@Nullable Object> where(Telling telling) {
    return Stream.of(
        telling.asOf(),
        telling.source().outlet(),
        telling.source().url(),
        Objects.requireNonNullElse(
            telling.source().publishedAt(),
            Objects.requireNonNullElse(telling.source().published(), "")));
  }
}
