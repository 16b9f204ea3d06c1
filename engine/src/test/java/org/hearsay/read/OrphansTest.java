package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrphansTest {
  private static final Stretch FIRST = new Stretch(0, 6);
  private static final Stretch CUE = new Stretch(8, 8);
  private static final Stretch SECOND = new Stretch(10, 16);

  @Test
  void aQuotationThatRunsOnBelongsToTheOneBeforeIt() {
    Layout layout = Texts.layout("“We lost the bridge,” he said.\n“We want it back.”");

    assertThat(Orphans.adopt(layout, List.of(said(FIRST), orphan(SECOND))))
        .containsExactly(new Relation(List.of(), List.of(CUE), List.of(FIRST, SECOND)));
  }

  @Test
  void aQuotationThatNonePrecedesStaysOfUnknownSource() {
    Layout layout = Texts.layout("“We lost the bridge.” It fell.");

    assertThat(Orphans.adopt(layout, List.of(orphan(FIRST)))).containsExactly(orphan(FIRST));
  }

  @Test
  void otherWordsThatNothingAttributesAreDropped() {
    Layout layout = Texts.layout("We lost the bridge to them.");

    assertThat(Orphans.adopt(layout, List.of(orphan(FIRST)))).isEmpty();
  }

  @Test
  void anAttributionOfABareWordIsDropped() {
    Layout layout = Texts.layout("Berg reported between the lines.");
    Stretch between = new Stretch(2, 2);

    assertThat(
            Orphans.adopt(
                layout,
                List.of(new Relation(List.of(), List.of(new Stretch(1, 1)), List.of(between)))))
        .isEmpty();
  }

  @Test
  void anAttributionOfNothingIsDropped() {
    Layout layout = Texts.layout("“We lost the bridge,” he said.");

    assertThat(Orphans.adopt(layout, List.of(new Relation(List.of(), List.of(CUE), List.of()))))
        .isEmpty();
  }

  @Test
  void aQuotationBelongsToTheWordsBeforeAColonThatAnnounceIt() {
    Layout layout = Texts.layout("Anna Berg wrote:\n“We lost the bridge.”");
    Relation announcing =
        new Relation(List.of(new Stretch(0, 1)), List.of(new Stretch(2, 2)), List.of());
    Stretch content = new Stretch(4, 10);

    assertThat(Orphans.adopt(layout, List.of(announcing, orphan(content))))
        .containsExactly(announcing.with(content));
  }

  private static Relation said(Stretch content) {
    return new Relation(List.of(), List.of(CUE), List.of(content));
  }

  private static Relation orphan(Stretch content) {
    return new Relation(List.of(), List.of(), List.of(content));
  }
}
