package org.hearsay.interpret.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.claim.Actor;
import org.hearsay.claim.ActorKind;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.OutletKind;
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

  @Test
  void a_title_of_address_is_no_part_of_the_name_and_tells_whom_she_means() {
    text.sentence(
            "Rosa/NNP/2/compound Quispe/NNP/3/nsubj met/VBD/0/root Ivo/NNP/5/compound"
                + " Hall/NNP/3/dobj ././3/punct")
        .entity("Rosa Quispe", EntityType.PERSON)
        .entity("Ivo Hall", EntityType.PERSON)
        .sentence(
            "Ms/NNP/2/compound Quispe/NNP/3/nsubj left/VBD/0/root Mr/NNP/5/compound"
                + " Hall/NNP/3/dobj ././3/punct")
        .entity("Ms Quispe", EntityType.PERSON)
        .entity("Hall", EntityType.PERSON)
        .sentence("He/PRP/2/nsubj agreed/VBD/0/root ././2/punct");

    assertThat(only("Ms Quispe").actor()).isEqualTo("Rosa Quispe");
    assertThat(only("He").actor()).isEqualTo("Ivo Hall");
  }

  @Test
  void he_is_the_subject_of_the_main_clause_before_that_of_another() {
    text.sentence(
            "Hall/NNP/2/nsubj spoke/VBD/0/root as/IN/5/mark Orr/NNP/5/nsubj left/VBD/2/advcl"
                + " ././2/punct")
        .entity("Hall", EntityType.PERSON)
        .entity("Orr", EntityType.PERSON)
        .sentence("He/PRP/2/nsubj agreed/VBD/0/root ././2/punct");

    assertThat(only("He").actor()).isEqualTo("Hall");
  }

  @Test
  void a_noun_that_tells_an_age_or_a_party_is_the_person_just_named() {
    text.sentence("Rosa/NNP/2/compound Quispe/NNP/3/nsubj left/VBD/0/root ././3/punct")
        .entity("Rosa Quispe", EntityType.PERSON)
        .sentence("The/DT/2/det 54-year-old/JJ/3/nsubj agreed/VBD/0/root ././3/punct")
        .sentence(
            "The/DT/3/det Labour/NNP/3/compound politician/NN/4/nsubj went/VBD/0/root"
                + " ././4/punct");

    assertThat(only("The 54-year-old").actor()).isEqualTo("Rosa Quispe");
    assertThat(only("The Labour politician").actor()).isEqualTo("Rosa Quispe");
  }

  @Test
  void a_pair_is_not_the_person_just_named_nor_is_a_minister_one_with_another_office() {
    text.sentence(
            "spokeswoman/NN/3/compound Rosa/NNP/3/compound Quispe/NNP/4/nsubj left/VBD/0/root"
                + " ././4/punct")
        .entity("Rosa Quispe", EntityType.PERSON)
        .sentence("The/DT/2/det pair/NN/3/nsubj agreed/VBD/0/root ././3/punct")
        .sentence("The/DT/2/det minister/NN/3/nsubj agreed/VBD/0/root ././3/punct");

    assertThat(only("The pair").actor()).isEqualTo("pair");
    assertThat(only("The minister").actor()).isEqualTo("minister");
  }

  @Test
  void a_spokesperson_speaks_for_the_body_that_spoke_just_before() {
    text.sentence(
            "The/DT/3/det Port/NNP/3/compound Board/NNP/4/nsubj agreed/VBD/0/root ././4/punct")
        .entity("Port Board", EntityType.ORGANIZATION)
        .sentence("A/DT/2/det spokesperson/NN/3/nsubj spoke/VBD/0/root ././3/punct");

    assertThat(only("A spokesperson").actor()).isEqualTo("Port Board spokesperson");
  }

  @Test
  void a_bodys_short_name_is_its_full_one_unless_two_are_called_so() {
    text.sentence(
            "Peruvian/JJ/3/amod Transport/NNP/3/compound Ministry/NNP/4/nsubj met/VBD/0/root"
                + " Port/NNP/6/compound Board/NNP/4/dobj and/CC/6/cc Lake/NNP/10/compound"
                + " Port/NNP/10/compound Board/NNP/6/conj ././4/punct")
        .entity("Peruvian Transport Ministry", EntityType.ORGANIZATION)
        .sentence(
            "the/DT/3/det Transport/NNP/3/compound Ministry/NNP/4/nsubj spoke/VBD/0/root"
                + " ././4/punct");

    assertThat(only("the Transport Ministry").actor()).isEqualTo("Peruvian Transport Ministry");
    Bodies two =
        new Bodies(
            List.of(
                new Entity(new Span(0, 9, "Lake Army"), EntityType.ORGANIZATION, null),
                new Entity(new Span(9, 18, "Port Army"), EntityType.ORGANIZATION, null)));
    assertThat(two.inFull("Army")).isEqualTo("Army");
  }

  @Test
  void a_last_name_that_was_not_marked_is_the_person_named_in_full() {
    text.sentence("Rosa/NNP/2/compound Quispe/NNP/3/nsubj spoke/VBD/0/root ././3/punct")
        .entity("Rosa Quispe", EntityType.PERSON)
        .sentence("Quispe/NNP/2/nsubj left/VBD/0/root ././2/punct");

    assertThat(only("Quispe").actor()).isEqualTo("Rosa Quispe");
  }

  @Test
  void each_actor_is_listed_once_with_what_is_told_of_it() {
    text.sentence(
            "Peruvian/JJ/4/amod Interior/NNP/4/compound Ministry/NNP/4/compound"
                + " spokeswoman/NN/6/compound Rosa/NNP/6/compound Quispe/NNP/7/nsubj told/VBD/0/root"
                + " AFP/NNP/7/dobj ././7/punct")
        .entity("Rosa Quispe", EntityType.PERSON)
        .entity("AFP", EntityType.ORGANIZATION)
        .sentence("Quispe/NNP/2/nsubj left/VBD/0/root ././2/punct")
        .entity("Quispe", EntityType.PERSON);
    Cast cast = cast();

    List<Actor> actors = cast.actors("The Gazette", List.of());

    assertThat(actors)
        .extracting(Actor::name)
        .containsExactly("The Gazette", "Rosa Quispe", "Agence France-Presse");
    Actor quispe = actors.get(1);
    assertThat(quispe.kind()).isEqualTo(ActorKind.PERSON);
    assertThat(quispe.aliases()).containsExactly("Quispe");
    assertThat(quispe.office()).isEqualTo("spokeswoman");
    assertThat(quispe.organisation()).isEqualTo("Peruvian Interior Ministry");
    assertThat(quispe.side()).isEqualTo("Peru");
    assertThat(actors.get(2).outletKind()).isEqualTo(OutletKind.AGENCY);
    assertThat(actors.get(0).outletKind()).isNull();
    assertThat(cast.named(text.reading().entities()))
        .extracting(Entity::actor)
        .containsExactly("Rosa Quispe", "Agence France-Presse", "Rosa Quispe");
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
