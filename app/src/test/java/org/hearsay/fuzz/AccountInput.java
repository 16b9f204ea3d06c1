package org.hearsay.fuzz;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.hearsay.claim.Account;
import org.hearsay.export.KeptForm;
import org.hearsay.ledger.ReadBy;

/** An account as a ledger keeps it. */
final class AccountInput implements Target.Input {
  private static final KeptForm FORM = new KeptForm();
  private static final ReadBy BY = new ReadBy("0.1.0", "fuzzed");

  @Override
  public void take(byte[] input) throws IOException {
    Account account;
    try {
      account = FORM.read(new StringReader(new String(input, StandardCharsets.UTF_8)));
    } catch (IOException refused) {
      return;
    }
    keptAnew(account);
  }

  /** What is kept, read back and kept again is the same. */
  static void keptAnew(Account account) throws IOException {
    String kept = written(account);
    Account back = FORM.read(new StringReader(kept));
    Sound.check(back.claims().equals(account.claims()), "claims change on the way: " + kept);
    String anew = written(back); // without what is not read back, as the form says
    Sound.check(
        written(FORM.read(new StringReader(anew))).equals(anew), "it changes on the way: " + anew);
  }

  private static String written(Account account) throws IOException {
    StringWriter out = new StringWriter();
    FORM.write(account, BY, out);
    return out.toString();
  }
}
