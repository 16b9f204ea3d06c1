package org.hearsay.link.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rylsk | rylsk",
        "Ryl’sk | rylsk",
        "RYL'SK | rylsk",
        "Korenëvo | korenevo",
        "U.S. | us",
        "Saint-Denis | saint denis",
        "Île-de-France | ile de france",
        "Суджа | суджа",
        "St.  Petersburg | st petersburg",
        "- | ''",
      })
  void spellingsOfOneNameHaveOneKey(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }

  @Property
  void aKeyIsItsOwnKey(@ForAll String name) {
    String key = NameKey.of(name);

    assertThat(NameKey.of(key)).isEqualTo(key);
  }
}
