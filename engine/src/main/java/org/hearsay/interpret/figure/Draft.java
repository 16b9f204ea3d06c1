package org.hearsay.interpret.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.claim.Check;
import org.hearsay.claim.Figure;
import org.hearsay.claim.FigureKind;
import org.hearsay.claim.Period;
import org.hearsay.text.Report;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** A number on its way to be a figure: each pass fills in what it finds. */
final class Draft {

  final Words words;

  /** Its place among the numbers of the sentence. */
  final int index;

  final Numeral numeral;
  Bounds bounds;

  /** First token of the words around the number. */
  int from;

  /** One past the last token of them. */
  int to;

  @Nullable NounPhrase phrase;
  @Nullable Thing thing;
  Units.@Nullable Unit unit;
  @Nullable Told told;

  /** Whether it is "four of them". */
  boolean ofThem;

  /** Whether a noun before it tells the deed of a running count: "losses reached 420". */
  boolean running;

  /** Whether it counts "others" beside those of another number. */
  boolean others;

  /** Whether its deed was told of another number. */
  boolean inherited;

  @Nullable String of;
  @Nullable String by;
  @Nullable FigureKind kind;
  @Nullable Period period;

  /** The words that limit it to a place or a front. */
  @Nullable Span scope;

  /** The sum of its parts. */
  @Nullable Check check;

  /** Why it is no figure, or null. */
  @Nullable String dismissed;

  Draft(Words words, Numeral numeral, int index) {
    this.words = words;
    this.index = index;
    this.numeral = numeral;
    this.bounds = new Bounds(numeral.low(), numeral.high(), Bounds.EXACT);
    this.from = numeral.from();
    this.to = numeral.to();
  }

  /** Whether a noun or a unit says what the number counts. */
  boolean isNamed() {
    return phrase != null || unit != null;
  }

  /** The token by which the number hangs in the tree. */
  int anchor() {
    return phrase == null ? numeral.to() - 1 : phrase.head();
  }

  /** What has become of the things, or empty. */
  String what() {
    if (unit != null && unit.measure().equals("share")) {
      return "";
    }
    return told == null ? (thing == null ? "" : thing.what()) : told.deed().what();
  }

  /** The measure, if it is known what is counted. */
  Optional<String> measure() {
    String things = things();
    boolean named = things.codePoints().anyMatch(Character::isLetterOrDigit); // no dash, no bullet
    return named ? Optional.of((things + " " + what()).strip()) : Optional.empty();
  }

  private String things() {
    if (unit != null) {
      return unit.measure();
    }
    boolean men = thing != null && thing.group().equals("men");
    if (men && told != null && told.deed().what().equals("lost")) {
      return told.deed().things();
    }
    return thing == null ? "" : isNamedByGroup() ? thing.group() : thing.name();
  }

  /** "900 dockers" of whom nothing is told are counted as dockers, not as people. */
  boolean isNamedByGroup() {
    return thing != null
        && !thing.group().isEmpty()
        && Character.isLowerCase(thing.group().codePointAt(0))
        && what().isEmpty();
  }

  /** The number alone. */
  Span number(Report report) {
    return span(report, numeral.from(), numeral.to());
  }

  /** The number with its qualifier and its noun. */
  Span span(Report report) {
    return span(report, from, Math.max(to, numeral.to()));
  }

  private Span span(Report report, int first, int end) {
    return report.span(words.token(first).span().begin(), words.token(end - 1).span().end());
  }

  /** The figure, if it is known what is counted. */
  Optional<Figure> figure(Report report) {
    return numeral.is(Numeral.Shape.UNREADABLE)
        ? Optional.empty()
        : measure().map(measure -> figure(measure, span(report)));
  }

  /** Without zeros after the decimal mark: 1.5 billion is 1500000000. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Figure figure(String measure, Span span) {
    return new Figure(
        measure,
        Measures.code(things(), what()),
        of,
        by,
        plain(bounds.low()),
        plain(bounds.high()),
        bounds.qualifier(),
        unit == null || unit.code().isEmpty() ? null : unit.code(),
        span,
        period,
        kind,
        scope,
        null,
        check);
  }
}
