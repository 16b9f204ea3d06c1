package org.hearsay.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.claim.Reading;
import org.hearsay.interpret.actor.Sentences;
import org.junit.jupiter.api.Test;

class ClaimingAttributionsTest {

  private final Parsed text = new Parsed();

  @Test
  void a_clause_that_somebody_says_is_claimed() {
    text.sentence(
            "Orr/NNP/2/nsubj said/VBD/0/root the/DT/4/det bridge/NN/5/nsubj fell/VBD/2/ccomp"
                + " ././2/punct")
        .attribution("Orr", "said", "the bridge fell");

    assertThat(claims()).isOne();
  }

  @Test
  void an_indirect_question_asserts_nothing() {
    text.sentence(
            "Orr/NNP/2/nsubj explained/VBD/0/root how/WRB/6/advmod the/DT/5/det bridge/NN/6/nsubj"
                + " fell/VBD/2/ccomp ././2/punct")
        .attribution("Orr", "explained", "how the bridge fell");

    assertThat(claims()).isZero();
  }

  @Test
  void a_noun_with_a_relative_clause_asserts_nothing() {
    text.sentence(
            "Orr/NNP/2/nsubj mentioned/VBD/0/root the/DT/4/det man/NN/2/dobj who/WP/6/nsubj"
                + " fell/VBD/4/acl:relcl ././2/punct")
        .attribution("Orr", "mentioned", "the man who fell");

    assertThat(claims()).isZero();
  }

  @Test
  void a_noun_that_a_cue_such_as_denied_takes_is_claimed() {
    text.sentence(
            "Orr/NNP/2/nsubj denied/VBD/0/root any/DT/4/det involvement/NN/2/dobj ././2/punct")
        .attribution("Orr", "denied", "any involvement");

    assertThat(claims()).isOne();
  }

  @Test
  void a_share_of_those_who_were_asked_is_no_voice() {
    text.sentence(
            "Some/DT/2/det 45%/NN/3/nsubj said/VBD/0/root they/PRP/5/nsubj left/VBD/3/ccomp"
                + " ././3/punct")
        .attribution("Some 45%", "said", "they left");

    assertThat(claims()).isZero();
  }

  @Test
  void a_third_official_is_a_voice() {
    text.sentence(
            "A/DT/3/det third/JJ/3/amod official/NN/4/nsubj said/VBD/0/root they/PRP/6/nsubj"
                + " left/VBD/4/ccomp ././4/punct")
        .attribution("A third official", "said", "they left");

    assertThat(claims()).isOne();
  }

  private int claims() {
    Reading reading = text.reading();
    return new ClaimingAttributions(
            new Cues(),
            new PassedOn(),
            new Sentences(reading.sentences()),
            new QuoteMarks(reading.report()))
        .of(reading)
        .size();
  }
}
