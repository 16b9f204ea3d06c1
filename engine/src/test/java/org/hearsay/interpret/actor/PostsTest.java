package org.hearsay.interpret.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostsTest {

  private final Posts posts = new Posts(VoiceNouns.load(), "Lake Post"::equals);

  @Test
  void a_body_in_front_of_the_office_is_the_organisation() {
    assertThat(posts.of("Peruvian Interior Ministry spokeswoman"))
        .isEqualTo(new Posts.Post("spokeswoman", "Peruvian Interior Ministry"));
    assertThat(posts.of("Lake Post correspondent"))
        .isEqualTo(new Posts.Post("correspondent", "Lake Post"));
  }

  @Test
  void a_body_behind_the_office_is_the_organisation() {
    assertThat(posts.of("head of the port authority"))
        .isEqualTo(new Posts.Post("head", "port authority"));
    assertThat(posts.of("spokesman for the Ministry of Transport"))
        .isEqualTo(new Posts.Post("spokesman", "Ministry of Transport"));
  }

  @Test
  void a_place_is_no_organisation() {
    assertThat(posts.of("governor of Goma")).isEqualTo(new Posts.Post("governor of Goma", null));
  }

  @Test
  void prime_and_defence_are_parts_of_an_office() {
    assertThat(posts.of("Prime Minister")).isEqualTo(new Posts.Post("Prime Minister", null));
  }
}
