package org.hearsay.expected;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
    FactScore open = FactScore.of(FACTS.stream().filter(f -> !f.heldOut()).toList());
    System.out.println("facts, open: " + open + "\n" + open.misses());

    assertThat(open.readings()).hasSize(44);
    assertThat(open.right()).as(open.misses()).isGreaterThanOrEqualTo(43);
  }

  /** What is wrong in them is not printed: they are for judging. */
  @Test
  void the_facts_held_out_keep_their_score() {
    FactScore heldOut = FactScore.of(FACTS.stream().filter(Fact::heldOut).toList());
    System.out.println("facts, held out: " + heldOut);

    assertThat(heldOut.readings()).hasSize(43);
    assertThat(heldOut.right()).isGreaterThanOrEqualTo(31);
  }
}
