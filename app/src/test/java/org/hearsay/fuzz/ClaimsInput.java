package org.hearsay.fuzz;

import java.io.IOException;
import org.hearsay.claim.Account;
import org.hearsay.claim.Claim;
import org.hearsay.interpret.Interpreter;

/** Words with attributions, as a reader marks them that errs in any way. */
final class ClaimsInput implements Target.Input {
  private final Interpreter interpreter = new Interpreter();

  @Override
  public void take(byte[] input) throws IOException {
    Account account = interpreter.interpret(Marked.of(input));
    String text = account.reading().report().text();
    for (Claim claim : account.claims()) {
      Sound.check(!claim.chain().hops().isEmpty(), "a claim that nobody makes");
      claim.content().forEach(span -> Sound.span(text, span));
      claim.figures().forEach(figure -> Sound.span(text, figure.span()));
      claim.times().forEach(time -> Sound.span(text, time.span()));
    }
    AccountInput.keptAnew(account);
  }
}
