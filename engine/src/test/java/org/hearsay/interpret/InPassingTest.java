package org.hearsay.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class InPassingTest {

  private static final String REFERRED =
      "The/DT/2/det envoy/NN/3/nsubj investigating/VBG/2/acl the/DT/5/det murder/NN/3/dobj"
          + " of/IN/9/case six/CD/9/nummod unarmed/JJ/9/amod priests/NNS/5/nmod said/VBD/0/root"
          + " nobody/NN/12/nsubj knew/VBD/10/ccomp ././10/punct";

  private static final String OFFICIALS =
      "Six/CD/2/nummod officials/NNS/3/nsubj said/VBD/0/root nobody/NN/5/nsubj knew/VBD/3/ccomp"
          + " ././3/punct";

  @Test
  void whatBecameOfPeopleBesideTheWordsOfASourceIsTheReportsOwnClaim() {
    Parsed parsed =
        new Parsed()
            .sentence(REFERRED)
            .attribution(
                "The envoy investigating the murder of six unarmed priests", "said", "nobody knew");

    List<Claim> passing = passing(parsed);

    assertThat(passing).hasSize(1);
    assertThat(passing.get(0).chain().hops()).hasSize(1);
    assertThat(passing.get(0).figures()).hasSize(1);
    assertThat(passing.get(0).figures().get(0).measure()).isEqualTo("people killed");
    assertThat(passing.get(0).content())
        .extracting(Span::text)
        .first()
        .asString()
        .contains("the murder of six unarmed priests")
        .doesNotContain("said");
  }

  @Test
  void howManySpeakIsNoClaim() {
    Parsed parsed =
        new Parsed().sentence(OFFICIALS).attribution("Six officials", "said", "nobody knew");

    assertThat(passing(parsed)).isEmpty();
  }

  private static List<Claim> passing(Parsed parsed) {
    return new Interpreter()
        .interpret(parsed.reading()).claims().stream()
            .filter(claim -> claim.madeBy().equals("in-passing"))
            .toList();
  }
}
