package org.hearsay.app.serve;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.app.fetch.Nearest;
import org.hearsay.claim.StatusValue;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Frame;
import org.hearsay.ledger.LayerFilter;
import org.hearsay.ledger.NameKind;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.ReviewKind;
import org.jspecify.annotations.Nullable;

/** The parameters of a question, read and checked. */
final class Arguments {
  private static final int USUAL = 50;
  private static final int MOST = 1000;
  private static final int LONGEST = 500;

  /** As many as are compared for one question at most: fifty such take half a minute. */
  private static final int COMPARED = 200;

  private static final int EDGES = 4;

  private final Map<Parameter, String> values = new EnumMap<>(Parameter.class);

  /**
   * Those of {@code asked}; an empty value, as a form sends it, asks for nothing.
   *
   * @throws Problem if one is not among {@code known}, is there twice, or is too long
   */
  Arguments(Request asked, List<Parameter> known) {
    asked.parameters().forEach((label, given) -> take(label, given, known));
  }

  private void take(String label, List<String> given, List<Parameter> known) {
    Parameter parameter =
        Parameter.of(label)
            .filter(known::contains)
            .orElseThrow(() -> unknown(label, known.stream().map(Parameter::label).toList()));
    List<String> filled = given.stream().filter(value -> !value.isBlank()).toList();
    if (filled.size() > 1) {
      throw bad(parameter, "It is given " + filled.size() + " times. Give it once.");
    }
    if (!filled.isEmpty()) {
      if (filled.get(0).length() > LONGEST) {
        throw bad(parameter, "It is longer than " + LONGEST + " characters. Shorten it.");
      }
      values.put(parameter, filled.get(0).strip());
    }
  }

  /** That there is no parameter {@code label}, but there are {@code labels}. */
  static Problem unknown(String label, List<String> labels) {
    List<String> nearest = Nearest.to(label, labels);
    return new Problem(
        Problem.Kind.UNKNOWN_PARAMETER,
        "There is no parameter “%s” here. %s"
            .formatted(
                label,
                nearest.isEmpty()
                    ? "There are " + String.join(", ", labels) + "."
                    : "Did you mean " + String.join(" or ", nearest) + "?"),
        label,
        nearest.isEmpty() ? labels : nearest);
  }

  private static Problem bad(Parameter parameter, String detail) {
    return new Problem(Problem.Kind.BAD_VALUE, detail, parameter.label(), List.of());
  }

  @Nullable String value(Parameter parameter) {
    return values.get(parameter);
  }

  /** Which claims are asked for. */
  Filter filter() {
    return Filter.ALL
        .with(NameKind.CLAIMANT, value(Parameter.CLAIMANT))
        .with(NameKind.SIDE, value(Parameter.SIDE))
        .with(NameKind.OUTLET, value(Parameter.OUTLET))
        .with(NameKind.PLACE, value(Parameter.PLACE))
        .with(NameKind.MEASURE, value(Parameter.MEASURE))
        .withStatus(status())
        .withText(text())
        .between(read(Parameter.FROM, Times::day), read(Parameter.TO, Times::day))
        .within(read(Parameter.FRAME, Arguments::frame))
        .asOf(asOf());
  }

  /** Which maps are asked for. */
  LayerFilter layers() {
    return new LayerFilter(
        value(Parameter.CLAIMANT),
        read(Parameter.FROM, Times::day),
        read(Parameter.TO, Times::day),
        asOf());
  }

  /** The moment whose knowledge is asked for. */
  AsOf asOf() {
    return new AsOf(moment(Parameter.AS_OF), moment(Parameter.REPORTED_BY));
  }

  @Nullable Instant moment(Parameter parameter) {
    return read(parameter, Times::moment);
  }

  /** Which rows. */
  Page.Wanted wanted() {
    Integer limit = read(Parameter.LIMIT, Integer::valueOf);
    if (limit != null && (limit < 1 || limit > MOST)) {
      throw bad(Parameter.LIMIT, "limit is from 1 to " + MOST + ".");
    }
    return new Page.Wanted(value(Parameter.AFTER), limit == null ? USUAL : limit);
  }

  /** After how many compared reports a page of questions ends. */
  int compared() {
    Integer compared = read(Parameter.COMPARED, Integer::valueOf);
    if (compared != null && compared < 1) {
      throw bad(Parameter.COMPARED, "compared is 1 or more.");
    }
    return compared == null ? COMPARED : compared;
  }

  /** A whole number; 0 where none is given. */
  long number(Parameter parameter) {
    Long number = read(parameter, Long::valueOf);
    return number == null ? 0 : number;
  }

  /** Whether it is so; not where nothing is said. */
  boolean is(Parameter parameter) {
    String value = value(parameter);
    if (value != null && !value.equals("true") && !value.equals("false")) {
      throw bad(parameter, "“" + value + "” is neither true nor false.");
    }
    return "true".equals(value);
  }

  /** What kind of review is asked for, or null for all. */
  @Nullable ReviewKind reviewKind() {
    String label = value(Parameter.KIND);
    List<String> known = Arrays.stream(ReviewKind.values()).map(ReviewKind::label).toList();
    if (label != null && !known.contains(label)) {
      throw new Problem(
          Problem.Kind.BAD_VALUE,
          "“%s” is no kind of review. There are %s.".formatted(label, String.join(", ", known)),
          Parameter.KIND.label(),
          known);
    }
    return Arrays.stream(ReviewKind.values())
        .filter(kind -> kind.label().equals(label))
        .findFirst()
        .orElse(null);
  }

  private @Nullable String text() {
    String text = value(Parameter.TEXT);
    if (text != null && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw bad(Parameter.TEXT, "“" + text + "” has no word that could be looked for.");
    }
    return text;
  }

  private @Nullable String status() {
    String status = value(Parameter.STATUS);
    List<String> known = Arrays.stream(StatusValue.values()).map(StatusValue::label).toList();
    if (status != null && !known.contains(status)) {
      throw new Problem(
          Problem.Kind.BAD_VALUE,
          "“%s” is no status. There are %s.".formatted(status, String.join(", ", known)),
          Parameter.STATUS.label(),
          known);
    }
    return status;
  }

  private static Frame frame(String text) {
    String[] edges = text.split(",", -1);
    if (edges.length != EDGES) {
      throw new IllegalArgumentException(
          "A frame has four edges: west,south,east,north, in degrees, such as 34,50,37,53.");
    }
    try {
      double[] degrees = Arrays.stream(edges).mapToDouble(Double::parseDouble).toArray();
      return new Frame(degrees[0], degrees[1], degrees[2], degrees[3]);
    } catch (NumberFormatException wrong) {
      throw new IllegalArgumentException(
          "“" + text + "” are not four numbers. Write degrees, such as 34,50,37,53.", wrong);
    }
  }

  private <T> @Nullable T read(Parameter parameter, Function<String, T> reading) {
    String value = value(parameter);
    try {
      return value == null ? null : reading.apply(value);
    } catch (NumberFormatException wrong) {
      throw bad(parameter, "“" + value + "” is no whole number.");
    } catch (IllegalArgumentException wrong) {
      throw bad(parameter, String.valueOf(wrong.getMessage()));
    }
  }
}
