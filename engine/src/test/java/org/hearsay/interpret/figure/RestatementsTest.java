package org.hearsay.interpret.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.claim.Figure;
import org.hearsay.interpret.time.TimeReader;
import org.junit.jupiter.api.Test;

class RestatementsTest {

  private static final String LOST_OVER =
      "Ukraine/NNP/2/nsubj lost/VBD/0/root over/IN/4/case 2,000/CD/5/nummod soldiers/NNS/2/dobj"
          + " ././2/punct";
  private static final String LOST =
      "Ukraine/NNP/2/nsubj lost/VBD/0/root 2,000/CD/4/nummod soldiers/NNS/2/dobj ././2/punct";
  private static final String RUSSIA_LOST = LOST.replace("Ukraine", "Russia");
  private static final String KILLED_TWO =
      "Shelling/NN/2/nsubj killed/VBD/0/root two/CD/4/nummod people/NNS/2/dobj ././2/punct";

  @Test
  void theSameNumberOfTheSameIsOneFigure() {
    List<Figure> figures = figures(LOST_OVER, LOST);

    assertThat(figures.get(0).restates()).isNull();
    assertThat(figures.get(1).restates()).isEqualTo(figures.get(0).span());
  }

  @Test
  void theSameNumberOfOthersIsAnother() {
    assertThat(figures(LOST, RUSSIA_LOST)).allMatch(figure -> figure.restates() == null);
  }

  @Test
  void aSmallNumberAloneLinksNothing() {
    assertThat(figures(KILLED_TWO, KILLED_TWO)).allMatch(figure -> figure.restates() == null);
  }

  private static List<Figure> figures(String... sentences) {
    org.hearsay.interpret.Parsed parsed = new org.hearsay.interpret.Parsed();
    List.of(sentences).forEach(parsed::sentence);
    var reading = parsed.reading();
    return new FigureReader().read(reading, new TimeReader().read(reading)).all();
  }
}
