package org.hearsay.claim.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.claim.ActorKind;
import org.hearsay.claim.OutletKind;
import org.junit.jupiter.api.Test;

class KnownActorsTest {

  private final KnownActors known = KnownActors.bundled();

  @Test
  void an_outlet_is_found_by_name_by_address_and_by_how_it_signs() {
    assertThat(known.outlet("the AP"))
        .get()
        .extracting(KnownActor::name)
        .isEqualTo("Associated Press");
    assertThat(known.atHost("tass.com")).get().extracting(KnownActor::name).isEqualTo("TASS");
    assertThat(known.credited("PA Wire")).get().extracting(KnownActor::name).isEqualTo("PA Media");
  }

  @Test
  void an_outlet_of_a_state_tells_its_owner_and_kind() {
    assertThat(known.outlet("TASS"))
        .get()
        .satisfies(tass -> assertThat(tass.outletKind()).isEqualTo(OutletKind.STATE_MEDIA))
        .satisfies(tass -> assertThat(tass.owner()).isEqualTo("government of Russia"));
  }

  @Test
  void what_is_not_known_stays_unknown() {
    assertThat(known.named("Lake Post")).isEmpty();
    assertThat(known.outlet("Kyiv Post")).get().extracting(KnownActor::owner).isNull();
  }

  @Test
  void a_name_that_is_a_common_word_is_not_looked_for_in_texts() {
    assertThat(known.named("the nation")).isEmpty();
    assertThat(known.atHost("nation.africa")).isPresent();
  }

  @Test
  void bodies_know_what_they_belong_to() {
    assertThat(known.named("UNHCR"))
        .get()
        .extracting(KnownActor::parent)
        .isEqualTo("United Nations");
  }

  @Test
  void a_users_row_goes_before_the_bundled_one() {
    List<KnownActor> own = ActorList.of("name,kind,aliases\nReuters,body,").actors();

    assertThat(known.with(own).named("Reuters"))
        .get()
        .extracting(KnownActor::kind)
        .isEqualTo(ActorKind.BODY);
    assertThat(known.with(own).outlet("TASS")).isPresent();
  }

  @Test
  void every_outlet_with_addresses_is_listed_once() {
    List<String> hosts = known.all().stream().flatMap(a -> a.hosts().stream()).toList();
    List<String> names = known.all().stream().map(KnownActor::name).toList();

    assertThat(hosts).doesNotHaveDuplicates();
    assertThat(names).doesNotHaveDuplicates();
  }
}
