package org.hearsay.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void aFamilyNameFindsWhoBearsOneLikeIt() {
    List<String> names =
        List.of("Oleksandr Syrskyi", "Alexei Smirnov", "data of the General Staff");

    assertThat(Nearest.toPartOf("Sirskiy", names)).containsExactly("Oleksandr Syrskyi");
    assertThat(Nearest.toPartOf("Aleksei Smirnov", names)).containsExactly("Alexei Smirnov");
    assertThat(Nearest.toPartOf("genral staff", names))
        .containsExactly("data of the General Staff");
    assertThat(Nearest.toPartOf("Nobody", names)).isEmpty();
  }

  @Test
  void theNearestOfTheCandidatesComeFirst() {
    assertThat(Nearest.to("raed", List.of("demo", "rad", "help", "read")))
        .containsExactly("rad", "read");
  }

  @Test
  void nothingIsProposedThatIsFar() {
    assertThat(Nearest.to("serve", List.of("read", "demo"))).isEmpty();
  }

  @Property
  void theDistanceIsTheSameBothWaysAndZeroOnlyForTheSameWord(@ForAll String a, @ForAll String b) {
    assertThat(Nearest.distance(a, b)).isEqualTo(Nearest.distance(b, a));
    assertThat(Nearest.distance(a, b) == 0).isEqualTo(a.equals(b));
  }
}
