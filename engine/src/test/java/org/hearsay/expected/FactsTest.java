package org.hearsay.expected;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

/** Facts of one campaign, each in a sentence or two: who claims which number of what, and when. */
class FactsTest {

  private static final List<Fact> FACTS =
      Fact.in(Path.of("src/test/resources/org/hearsay/facts/kursk.tsv"));

  @Test
  void every_fact_says_whose_claim_it_is_and_names_words_of_its_own_text() {
    assertThat(FACTS).hasSize(87);
    for (Fact fact : FACTS) {
      assertThat(fact.value("text")).contains(fact.value("has"));
      assertThat(fact.chain().get(0)).containsExactly(fact.value("outlet"));
      assertThat(fact.chain().stream().flatMap(List::stream).toList())
          .containsAll(fact.names("claimant"));
    }
  }

  @Test
  void the_open_facts_keep_their_score() {
    List<FactReading> open = read(FACTS.stream().filter(f -> !f.heldOut()).toList());
    String misses =
        open.stream()
            .filter(r -> !r.right())
            .map(FactReading::told)
            .collect(Collectors.joining("\n"));
    System.out.println("facts, open: " + tally(open) + "\n" + misses);

    assertThat(open).hasSize(44);
    assertThat(right(open)).as(misses).isGreaterThanOrEqualTo(40);
  }

  /** What is wrong in them is not printed: they are for judging. */
  @Test
  void the_facts_held_out_keep_their_score() {
    List<FactReading> heldOut = read(FACTS.stream().filter(Fact::heldOut).toList());
    System.out.println("facts, held out: " + tally(heldOut));

    assertThat(heldOut).hasSize(43);
    assertThat(right(heldOut)).isGreaterThanOrEqualTo(28);
  }

  private static List<FactReading> read(List<Fact> facts) {
    try (Pipeline pipeline = Pipeline.open()) {
      return facts.stream()
          .map(f -> FactReading.of(f, Readings.read(pipeline, f.report())))
          .toList();
    }
  }

  private static long right(List<FactReading> readings) {
    return readings.stream().filter(FactReading::right).count();
  }

  private static String tally(List<FactReading> readings) {
    String aspects =
        Stream.of(Aspect.values()).map(a -> part(readings, a)).collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "all right %d of %d (%.1f %%); %s",
        right(readings),
        readings.size(),
        100.0 * right(readings) / readings.size(),
        aspects);
  }

  private static String part(List<FactReading> readings, Aspect aspect) {
    long stated = readings.stream().filter(r -> aspect.isStatedBy(r.fact())).count();
    long right = readings.stream().filter(r -> r.right(aspect)).count();
    return aspect + " " + right + "/" + stated;
  }
}
