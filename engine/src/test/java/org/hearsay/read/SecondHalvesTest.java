package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecondHalvesTest {
  private static final List<Stretch> SUBJECT = List.of(new Stretch(0, 1));
  private static final List<Stretch> CUE = List.of(new Stretch(2, 3));

  @Test
  void whatFollowsThePassiveCueCompletesItsContent() {
    assertThat(complete("The raid is seen as a warning, but few agree.").contents())
        .containsExactly(new Stretch(0, 1), new Stretch(4, 6));
    assertThat(complete("The army is believed to have left.").contents())
        .containsExactly(new Stretch(0, 1), new Stretch(4, 6));
  }

  @Test
  void whatBelongsToNoContentIsLeftAlone() {
    assertThat(complete("The raid was denied by the army.").contents()).isEqualTo(SUBJECT);
    assertThat(complete("The raid was denied. As before").contents()).isEqualTo(SUBJECT);
  }

  @Test
  void aCueWithASourceIsLeftAlone() {
    Layout layout = Texts.layout("The raid they condemned as a war crime.");
    Relation relation =
        new Relation(List.of(new Stretch(2, 2)), List.of(new Stretch(3, 3)), SUBJECT);

    assertThat(new SecondHalves(layout).complete(List.of(relation))).containsExactly(relation);
  }

  private static Relation complete(String text) {
    return new SecondHalves(Texts.layout(text))
        .complete(List.of(new Relation(List.of(), CUE, SUBJECT)))
        .get(0);
  }
}
