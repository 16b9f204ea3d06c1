package org.hearsay.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.junit.jupiter.api.Test;

class VoicesTest {

  @Test
  void jointSourcesAreNamedOnceAndTogether() {
    Hop army = hop("army", HopKind.ORGANISATION).withJoint(List.of("Red Crescent"));
    Hop crescent = hop("Red Crescent", HopKind.ORGANISATION).withJoint(List.of("army"));

    assertThat(Voices.of(new Chain(List.of(hop("Gazette", HopKind.OUTLET), army, crescent))))
        .containsExactly("army and Red Crescent", "Gazette");
  }

  @Test
  void theOriginComesFirst() {
    Hop wire = hop("Wire", HopKind.OUTLET);
    Hop envoy = hop("envoy", HopKind.UNNAMED_OFFICIAL);

    assertThat(Voices.of(new Chain(List.of(hop("Gazette", HopKind.OUTLET), wire, envoy))))
        .containsExactly("envoy (unnamed)", "Wire", "Gazette");
  }

  @Test
  void anOutletAloneSpeaksInItsOwnVoice() {
    assertThat(Voices.of(new Chain(List.of(hop("Gazette", HopKind.OUTLET)))))
        .containsExactly("Gazette, in its own voice");
  }

  private static Hop hop(String actor, HopKind kind) {
    return new Hop(actor, kind, null, null, List.of(), null, null, null);
  }
}
