package org.hearsay.interpret.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.claim.Check;
import org.hearsay.interpret.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what a sentence lists as the parts of a number, beside that number: "12 killed and 30
 * wounded, 41 in all". What does not agree is flagged and left as it was said.
 *
 * <p>Parts are told apart by what became of them, or else by what they are (men, women, children).
 * A number with a deed of its own is the sum of other deeds only where its own names no single one.
 */
final class Sums {

  private static final int REACH = 3;
  private static final int GAP = 8;

  /** Deeds under which others are summed up. */
  private static final Set<String> UMBRELLAS = Set.of("", "lost", "killed or wounded");

  private static final List<String> BEFORE = phrases("before");
  private static final List<String> AFTER = phrases("after");

  private final Draft total;
  private final Words words;

  private Sums(Draft total) {
    this.total = total;
    this.words = total.words;
  }

  private static List<String> phrases(String where) {
    return Table.beside(Sums.class, "sums.csv").rows().stream()
        .filter(row -> row.cell(1).equals(where))
        .map(row -> row.cell(0))
        .toList();
  }

  /** Checks the number where the sentence lists its parts, and lets it count what they count. */
  static void check(Draft draft, Scene scene) {
    if (draft.numeral.is(Numeral.Shape.UNREADABLE) || draft.numeral.is(Numeral.Shape.ORDINAL)) {
      return;
    }
    Sums sums = new Sums(draft);
    List<Draft> parts = sums.parts(scene);
    if (parts.size() > 1) {
      sums.name(parts);
      draft.check = sums.check(parts, scene);
    } else if (mayBe(draft, scene)) {
      Elision.continued(draft, scene.earlier(draft));
    }
  }

  /** Whether it may be the sum of numbers before it, and has no noun: "a total of 20,842". */
  static boolean mayBe(Draft draft, Scene scene) {
    boolean bare = draft.phrase == null && draft.unit == null && draft.thing == null;
    return bare && new Sums(draft).isCued() && scene.earlier(draft).size() > 1;
  }

  private List<Draft> parts(Scene scene) {
    boolean cued = isCued();
    boolean opens = words.is(total.to, ":", "-", "–", "—", "--", "(");
    List<Draft> before = cued ? run(reversed(scene.earlier(total))) : List.of();
    List<Draft> after = cued || opens ? run(scene.later(total)) : List.of();
    return before.size() > 1 ? reversed(before) : after;
  }

  private boolean isCued() {
    boolean before = BEFORE.stream().anyMatch(phrase -> endsBefore(phrase, total.numeral.from()));
    return before || AFTER.stream().anyMatch(phrase -> beginsAfter(phrase));
  }

  private boolean endsBefore(String phrase, int at) {
    int length = phrase.split(" ").length;
    for (int end = at; end >= at - REACH; end--) {
      if (words.words(end - length, end).equals(phrase)) {
        return true;
      }
      if (!words.tagged(end - 1, "RB", "IN", "JJR") && !words.is(end - 1, ",")) {
        return false;
      }
    }
    return false;
  }

  private boolean beginsAfter(String phrase) {
    return words.standsAt(total.to, phrase) || words.standsAt(total.numeral.to(), phrase);
  }

  private static List<Draft> reversed(List<Draft> drafts) {
    List<Draft> reversed = new ArrayList<>(drafts);
    Collections.reverse(reversed);
    return reversed;
  }

  /** The parts from the first on, as far as they go on without a gap and stay different. */
  private List<Draft> run(List<Draft> nearestFirst) {
    List<Draft> run = new ArrayList<>();
    Set<String> deeds = new HashSet<>();
    Set<String> groups = new HashSet<>();
    Draft last = total;
    for (Draft draft : nearestFirst) {
      if (!isPart(draft) || gap(last, draft) > GAP) {
        break;
      }
      run.add(draft);
      deeds.add(draft.what());
      groups.add(group(draft));
      last = draft;
    }
    boolean byDeed = deeds.size() == run.size() && UMBRELLAS.contains(total.what());
    boolean byGroup =
        groups.size() == run.size() && deeds.size() == 1 && (sameDeed(deeds) || isBare());
    return byDeed || byGroup ? run : List.of();
  }

  private boolean sameDeed(Set<String> deeds) {
    return deeds.contains(total.what());
  }

  private boolean isBare() {
    return total.what().isEmpty();
  }

  private static String group(Draft draft) {
    Thing thing = draft.thing;
    return thing == null ? "" : thing.name() + "/" + thing.group();
  }

  private static int gap(Draft one, Draft other) {
    return one.index < other.index ? other.from - one.to : one.from - other.to;
  }

  private boolean isPart(Draft draft) {
    Thing thing = draft.thing;
    boolean alike =
        thing != null
            && (total.thing == null
                || total.thing.isHuman() == thing.isHuman()
                || !total.thing.listed());
    return draft.unit == null && total.unit == null && alike && draft.numeral.low() != null;
  }

  /** "41 in all": so many killed or wounded. */
  private void name(List<Draft> parts) {
    Draft first = parts.get(0);
    total.thing = total.thing == null ? first.thing : total.thing;
    if (total.told == null && total.what().isEmpty()) {
      total.told =
          parts.stream()
              .map(part -> part.told)
              .filter(Objects::nonNull)
              .reduce((one, other) -> new Told(one.deed().or(other.deed()), one.at(), one.active()))
              .orElse(null);
    }
    total.of = total.of == null ? shared(parts, part -> part.of) : total.of;
    total.by = total.by == null ? shared(parts, part -> part.by) : total.by;
    total.period = total.period == null ? first.period : total.period;
  }

  private static @Nullable String shared(
      List<Draft> parts, Function<Draft, @Nullable String> value) {
    String first = value.apply(parts.get(0));
    return parts.stream().allMatch(part -> Objects.equals(value.apply(part), first)) ? first : null;
  }

  private Check check(List<Draft> parts, Scene scene) {
    BigDecimal low = sum(parts, part -> part.bounds.low());
    BigDecimal high = sum(parts, part -> part.bounds.high());
    boolean agrees = !above(low, total.bounds.high()) && !above(total.bounds.low(), high);
    return new Check(
        parts.stream().map(part -> part.span(scene.report())).toList(), low, high, agrees);
  }

  private static @Nullable BigDecimal sum(
      List<Draft> parts, Function<Draft, @Nullable BigDecimal> end) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Draft part : parts) {
      BigDecimal value = end.apply(part);
      if (value == null) {
        return null;
      }
      sum = sum.add(value);
    }
    return sum;
  }

  private static boolean above(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null && other != null && one.compareTo(other) > 0;
  }
}
