package org.hearsay.expected;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts of other wars than the one that the rules were first made on, in the manner of digests. */
class OtherWarsTest {

  private static final List<Fact> FACTS =
      Fact.in(Path.of("src/test/resources/org/hearsay/facts/other-wars.tsv"));

  @Test
  void the_open_facts_keep_their_score() {
    FactScore open = FactScore.of(FACTS.stream().filter(f -> !f.heldOut()).toList());
    System.out.println("other wars, open: " + open + "\n" + open.misses());

    assertThat(open.percent()).as(open.misses()).isGreaterThanOrEqualTo(85);
  }

  /** What is wrong in them is not printed: they are for judging. */
  @Test
  void the_facts_held_out_keep_their_score() {
    FactScore heldOut = FactScore.of(FACTS.stream().filter(Fact::heldOut).toList());
    System.out.println("other wars, held out: " + heldOut);

    assertThat(heldOut.percent()).isGreaterThanOrEqualTo(60);
  }
}
