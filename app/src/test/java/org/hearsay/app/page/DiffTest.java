package org.hearsay.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DiffTest {
  @Test
  void theWordsThatChangedAreTold() {
    assertThat(Diff.of("up to 1,610 soldiers were lost", "over 1,600 soldiers were lost"))
        .extracting(piece -> piece.fate() + " " + piece.text())
        .containsExactly("GONE up to 1,610", "NEW over 1,600", "SAME soldiers were lost");
  }

  @Property
  void withoutWhatIsNewItIsTheFirstAndWithoutWhatIsGoneTheSecond(
      @ForAll @Size(min = 1, max = 12) List<@AlphaChars @StringLength(min = 1, max = 2) String> one,
      @ForAll @Size(min = 1, max = 12)
          List<@AlphaChars @StringLength(min = 1, max = 2) String> other) {
    List<Diff.Piece> pieces = Diff.of(String.join(" ", one), String.join(" ", other));

    assertThat(words(pieces, Diff.Fate.NEW)).isEqualTo(String.join(" ", one));
    assertThat(words(pieces, Diff.Fate.GONE)).isEqualTo(String.join(" ", other));
  }

  private static String words(List<Diff.Piece> pieces, Diff.Fate without) {
    return pieces.stream()
        .filter(piece -> piece.fate() != without)
        .map(Diff.Piece::text)
        .collect(Collectors.joining(" "));
  }
}
