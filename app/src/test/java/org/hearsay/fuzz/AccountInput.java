package org.hearsay.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
      account = FORM.read(new ByteArrayInputStream(input));
    } catch (IOException refused) {
      return;
    }
    keptAnew(account);
  }

  /** What is kept, read back and kept again is the same. */
  static void keptAnew(Account account) throws IOException {
    String kept = written(account);
    Account back = read(kept);
    Sound.check(back.claims().equals(account.claims()), "claims change on the way: " + kept);
    String anew = written(back); // without what is not read back, as the form says
    Sound.check(written(read(anew)).equals(anew), "it changes on the way: " + anew);
  }

  private static Account read(String json) throws IOException {
    return FORM.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static String written(Account account) throws IOException {
    StringWriter out = new StringWriter();
    FORM.write(account, BY, out);
    return out.toString();
  }
}
