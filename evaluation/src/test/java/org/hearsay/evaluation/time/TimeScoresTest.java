package org.hearsay.evaluation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.evaluation.score.Misread;
import org.hearsay.evaluation.score.Row;
import org.hearsay.interpret.time.TimeExpression;
import org.hearsay.interpret.time.Timex;
import org.hearsay.interpret.time.TimexType;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Hand-made cases with known answers. */
class TimeScoresTest {

  private static final String TEXT = "They met on Monday, 12 August and again two days later.";

  private final TimeScores scores = new TimeScores();

  @Test
  void aTimeWithTheSameEndsAndValueIsRightInAll() {
    scores.add(text(gold("Monday, 12 August", "2024-08-12")), List.of(monday()));

    assertThat(scores.rows(true)).extracting(row -> row.f1().intValue()).containsOnly(100);
    assertThat(scores.misread()).isEmpty();
  }

  @Test
  void aSharedCharacterIsEnoughToBePairedButNotForTheEnds() {
    scores.add(text(gold("12 August", "2024-08-12")), List.of(monday()));

    assertThat(f1("relaxed")).isEqualTo(100);
    assertThat(f1("strict")).isZero();
    assertThat(f1("value")).isEqualTo(100);
    assertThat(scores.misread()).extracting(Misread::kind).containsExactly("other ends");
  }

  @Test
  void anotherValueIsWrongInValueOnly() {
    scores.add(text(gold("Monday, 12 August", "2024-08-13")), List.of(monday()));

    assertThat(f1("relaxed")).isEqualTo(100);
    assertThat(f1("strict")).isEqualTo(100);
    assertThat(f1("value")).isZero();
    assertThat(scores.misread()).extracting(Misread::kind).containsExactly("other value");
  }

  @Test
  void aValueThatTheCorpusLeavesEmptyIsNeverRight() {
    TimeExpression unknown = ours("two days later", TimexType.DATE, "");
    scores.add(text(gold("two days later", "")), List.of(unknown));

    assertThat(f1("relaxed")).isEqualTo(100);
    assertThat(f1("value")).isZero();
  }

  @Test
  void oneOfOursIsPairedOnceAndWithTheOneOfItsEnds() {
    TimeExpression whole = ours("Monday, 12 August", TimexType.DATE, "2024-08-12");
    scores.add(text(gold("Monday", "2024-08-12"), gold("12 August", "2024-08-12")), List.of(whole));

    assertThat(scores.rows(true).get(0)).isEqualTo(row("relaxed", "100.00", "50.00", "66.67", 2));
  }

  @Test
  void whatIsMissedAndWhatIsNotMarkedAreListed() {
    scores.add(text(gold("two days later", "2024-08-14")), List.of(monday()));

    assertThat(f1("relaxed")).isZero();
    assertThat(scores.misread()).extracting(Misread::kind).containsExactly("missed", "not marked");
    assertThat(scores.misread().get(0).expected()).isEqualTo("two days later = 2024-08-14");
    assertThat(scores.misread().get(1).ours()).isEqualTo("Monday, 12 August = 2024-08-12");
  }

  @Test
  void theTypeIsComparedWhereTheCorpusTellsIt() {
    scores.add(text(gold("two days later", "P2D")), List.of(later()));

    assertThat(scores.rows(true)).extracting(Row::name).contains("type");
    assertThat(scores.rows(false)).extracting(Row::name).doesNotContain("type");
    assertThat(f1("type")).isZero();
  }

  private int f1(String name) {
    return scores.rows(true).stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow()
        .f1()
        .intValue();
  }

  private static Row row(String name, String p, String r, String f1, long support) {
    return new Row(
        name,
        new java.math.BigDecimal(p),
        new java.math.BigDecimal(r),
        new java.math.BigDecimal(f1),
        support);
  }

  private static TimeExpression monday() {
    return ours("Monday, 12 August", TimexType.DATE, "2024-08-12");
  }

  private static TimeExpression later() {
    return ours("two days later", TimexType.DURATION, "P2D");
  }

  private static MarkedText text(Marked... times) {
    return new MarkedText("a", null, TEXT, List.of(times));
  }

  private static Marked gold(String words, String value) {
    return new Marked(span(words), "DATE", value);
  }

  private static TimeExpression ours(String words, TimexType type, String value) {
    return new TimeExpression(span(words), 0, new Timex(type, value));
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return Span.of(TEXT, at, at + words.length());
  }
}
