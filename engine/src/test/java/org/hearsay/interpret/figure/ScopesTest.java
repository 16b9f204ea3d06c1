package org.hearsay.interpret.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.Figure;
import org.hearsay.interpret.time.TimeReader;
import org.junit.jupiter.api.Test;

class ScopesTest {

  @Test
  void aPlaceThatAFigureIsLimitedToIsItsScope() {
    org.hearsay.interpret.Parsed parsed =
        new org.hearsay.interpret.Parsed()
            .sentence(
                "Rwanda/NNP/2/nsubj lost/VBD/0/root 40/CD/4/nummod soldiers/NNS/2/dobj"
                    + " around/IN/6/case Goma/NNP/2/nmod on/IN/8/case Monday/NNP/2/nmod ././2/punct")
            .entity("Goma", EntityType.PLACE);

    assertThat(figures(parsed).get(0).scope()).isEqualTo(parsed.span("around Goma"));
  }

  @Test
  void aFrontNeedsNoName() {
    Figures figures =
        Parsed.tagged(
            "Rebels/NNS lost/VBD 40/CD tanks/NNS on/IN the/DT northern/JJ front/NN in/IN"
                + " August/NNP ./.");

    assertThat(figures.all().get(0).scope().text()).isEqualTo("on the northern front");
  }

  @Test
  void membersOfAListShareThePlaceThatEndsIt() {
    Figures figures =
        Parsed.tagged(
            "Rebels/NNS lost/VBD 40/CD tanks/NNS and/CC 12/CD trucks/NNS on/IN the/DT eastern/JJ"
                + " front/NN ./.");

    assertThat(figures.all())
        .extracting(figure -> figure.scope().text())
        .containsExactly("on the eastern front", "on the eastern front");
  }

  @Test
  void aTimeIsNoPlace() {
    Figures figures =
        Parsed.tagged("Rebels/NNS lost/VBD 40/CD tanks/NNS in/IN the/DT past/JJ day/NN ./.");

    assertThat(figures.all().get(0).scope()).isNull();
  }

  private static List<Figure> figures(org.hearsay.interpret.Parsed parsed) {
    var reading = parsed.reading();
    return new FigureReader().read(reading, new TimeReader().read(reading)).all();
  }
}
