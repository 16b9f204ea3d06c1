package org.hearsay.interpret.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.Reading;
import org.hearsay.claim.known.KnownActors;
import org.hearsay.interpret.Parsed;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class CastTest {

  private final Parsed text = new Parsed();

  @Test
  void an_office_in_front_of_a_name_is_the_persons_role_and_tells_the_side() {
    text.sentence(
            "Peruvian/JJ/2/amod Interior/NNP/3/compound Ministry/NNP/4/compound"
                + " spokeswoman/NN/6/compound Rosa/NNP/6/compound Quispe/NNP/7/nsubj spoke/VBD/0/root"
                + " ././7/punct")
        .entity("Rosa Quispe", EntityType.PERSON);

    Hop hop = only("Peruvian Interior Ministry spokeswoman Rosa Quispe");

    assertThat(hop.actor()).isEqualTo("Rosa Quispe");
    assertThat(hop.kind()).isEqualTo(HopKind.NAMED_PERSON);
    assertThat(hop.role()).isEqualTo("Peruvian Interior Ministry spokeswoman");
    assertThat(hop.side()).isEqualTo("Peru");
  }

  @Test
  void a_last_name_is_the_person_named_in_full_elsewhere() {
    text.sentence("Rosa/NNP/2/compound Quispe/NNP/3/nsubj spoke/VBD/0/root ././3/punct")
        .entity("Rosa Quispe", EntityType.PERSON)
        .sentence("Quispe/NNP/2/nsubj left/VBD/0/root ././2/punct")
        .entity("Quispe", EntityType.PERSON);

    assertThat(only("Quispe").actor()).isEqualTo("Rosa Quispe");
  }

  @Test
  void she_is_the_last_person_who_can_be_she() {
    text.sentence(
            "spokeswoman/NN/3/compound Rosa/NNP/3/compound Quispe/NNP/4/nsubj met/VBD/0/root"
                + " spokesman/NN/7/compound Ivo/NNP/7/compound Hall/NNP/4/dobj ././4/punct")
        .entity("Rosa Quispe", EntityType.PERSON)
        .entity("Ivo Hall", EntityType.PERSON)
        .sentence("She/PRP/2/nsubj left/VBD/0/root ././2/punct");

    assertThat(only("She").actor()).isEqualTo("Rosa Quispe");
  }

  @Test
  void joint_sources_are_two_voices_that_name_each_other() {
    text.sentence(
        "the/DT/2/det army/NN/5/nsubj and/CC/2/cc witnesses/NNS/2/conj spoke/VBD/0/root"
            + " ././5/punct");

    List<Hop> hops = cast().voices(List.of(text.span("the army and witnesses")));

    assertThat(hops).extracting(Hop::actor).containsExactly("army", "witnesses");
    assertThat(hops.get(0).jointWith()).containsExactly("witnesses");
  }

  @Test
  void another_official_of_one_description_is_not_the_first() {
    text.sentence("A/DT/3/det port/NN/3/compound official/NN/4/nsubj spoke/VBD/0/root ././4/punct")
        .sentence(
            "Another/DT/3/det port/NN/3/compound official/NN/4/nsubj agreed/VBD/0/root"
                + " ././4/punct");
    Cast cast = cast();

    assertThat(cast.voices(List.of(text.span("A port official"))).get(0).actor())
        .isEqualTo("port official");
    assertThat(cast.voices(List.of(text.span("Another port official"))).get(0).actor())
        .isEqualTo("port official (2)");
  }

  @Test
  void the_official_is_the_one_who_spoke_before() {
    text.sentence("A/DT/3/det port/NN/3/compound official/NN/4/nsubj spoke/VBD/0/root ././4/punct")
        .sentence("The/DT/2/det official/NN/3/nsubj left/VBD/0/root ././3/punct");
    Cast cast = cast();
    cast.voices(List.of(text.span("A port official")));

    assertThat(cast.voices(List.of(text.span("The official"))).get(0).actor())
        .isEqualTo("port official");
  }

  @Test
  void the_report_is_the_outlet_that_reported() {
    text.sentence("Reuters/NNP/2/nsubj reported/VBD/0/root it/PRP/2/dobj ././2/punct")
        .sentence("The/DT/2/det report/NN/3/nsubj added/VBD/0/root more/JJR/3/dobj ././3/punct");
    Cast cast = cast();
    cast.voices(List.of(text.span("Reuters")));

    assertThat(cast.voices(List.of(text.span("The report"))).get(0).actor()).isEqualTo("Reuters");
  }

  @Test
  void who_is_the_noun_before_it() {
    text.sentence(
        "villagers/NNS/0/root who/WP/3/nsubj said/VBD/1/acl:relcl so/RB/3/advmod ././1/punct");

    assertThat(only("who").actor()).isEqualTo("villagers");
  }

  private Hop only(String source) {
    List<Hop> hops = cast().voices(List.of(text.span(source)));
    assertThat(hops).hasSize(1);
    return hops.get(0);
  }

  private Cast cast() {
    Reading reading = text.reading();
    return new Cast(
        reading,
        new Sentences(reading.sentences()),
        List.<Span>of(),
        Outlets.load(),
        VoiceNouns.load(),
        KnownActors.bundled());
  }
}
