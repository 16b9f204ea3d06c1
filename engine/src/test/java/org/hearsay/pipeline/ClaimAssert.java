package org.hearsay.pipeline;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Hop;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.StatusValue;

/** Says in words what a claim should be: {@code assertThat(claim).isSaidBy("X").via("Y")}. */
final class ClaimAssert extends AbstractAssert<ClaimAssert, Claim> {

  private ClaimAssert(Claim claim) {
    super(claim, ClaimAssert.class);
  }

  static ClaimAssert assertThat(Claim claim) {
    return new ClaimAssert(claim);
  }

  /** The origin of its chain is {@code actor}. */
  ClaimAssert isSaidBy(String actor) {
    String origin = actual.chain().origin().actor();
    if (!origin.equals(actor)) {
      failWithMessage("Said by <%s> and not by <%s>, through %s", origin, actor, voices());
    }
    return this;
  }

  /** Its chain holds {@code actor} between the outlet and the origin. */
  ClaimAssert via(String actor) {
    List<String> voices = voices();
    if (!voices.subList(1, voices.size() - 1).contains(actor)) {
      failWithMessage("Not via <%s> but through %s", actor, voices);
    }
    return this;
  }

  /** Nobody else stands in its chain than the outlet and those named before. */
  ClaimAssert throughVoices(int count) {
    if (voices().size() != count) {
      failWithMessage("Through %s, not through %s voices", voices(), count);
    }
    return this;
  }

  ClaimAssert isQuoted(QuoteKind kind) {
    if (actual.quote() != kind) {
      failWithMessage("Quoted as <%s> and not <%s>", actual.quote(), kind);
    }
    return this;
  }

  ClaimAssert isInTheReportsOwnVoice() {
    return isQuoted(QuoteKind.NONE).throughVoices(1);
  }

  ClaimAssert stands(StatusValue value) {
    if (actual.status().stream().noneMatch(s -> s.value() == value)) {
      failWithMessage("Stands as %s and not <%s>", actual.status(), value);
    }
    return this;
  }

  ClaimAssert isAlsoInTheHeadline() {
    if (actual.alsoAt().isEmpty()) {
      failWithMessage("Stands in one place only");
    }
    return this;
  }

  private List<String> voices() {
    return actual.chain().hops().stream().map(Hop::actor).toList();
  }
}
