package org.hearsay.evaluation.muc;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class CasingTest {

  @Test
  void sentencesCountriesMonthsAndWordsInBracketsAreCapital() {
    assertThat(
            Casing.restored(
                "LIMA, 3 JUN 90 -- [TEXT] TWO PERUVIAN FARMERS OF THE UNION [CGTP] DIED NEAR A ROAD."
                    + "  THE CGTP SAID SO.  EL SALVADOR AND J. RUIZ DID NOT."))
        .isEqualTo(
            "Lima, 3 Jun 90 -- [TEXT] Two Peruvian farmers of the union [CGTP] Died near a road."
                + "  The CGTP said so.  El Salvador and J. Ruiz did not.");
  }

  @Property(tries = 100)
  void nothingMoves(@ForAll @AlphaChars @Chars({' ', '.', '[', ']', '\n'}) String text) {
    String capitals = text.toUpperCase(java.util.Locale.ROOT);

    assertThat(Casing.restored(capitals)).hasSameSizeAs(capitals).isEqualToIgnoringCase(capitals);
  }
}
