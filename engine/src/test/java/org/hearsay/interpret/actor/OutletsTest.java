package org.hearsay.interpret.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutletsTest {

  private final Outlets outlets = Outlets.load();

  @Test
  void an_outlet_is_known_by_its_short_name() {
    assertThat(outlets.named("the AP")).contains("Associated Press");
    assertThat(outlets.named("the BBC’s")).contains("BBC");
  }

  @Test
  void a_name_that_ends_like_a_newspaper_is_an_outlet() {
    assertThat(outlets.named("the Port Ellen Gazette")).contains("Port Ellen Gazette");
    assertThat(outlets.named("Gazette")).isEmpty();
  }

  @Test
  void an_address_is_an_outlet_and_an_abbreviation_is_not() {
    assertThat(outlets.named("example.org")).contains("example.org");
    assertThat(outlets.named("U.S.")).isEmpty();
    assertThat(outlets.named("p.m.")).isEmpty();
  }

  @Test
  void a_ministry_is_no_outlet() {
    assertThat(outlets.named("the Ministry of Transport")).isEmpty();
  }

  @Test
  void short_and_full_names_are_one_outlet() {
    assertThat(outlets.same("AFP", "Agence France-Presse")).isTrue();
    assertThat(outlets.same("AFP", "Reuters")).isFalse();
  }
}
