package org.hearsay.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import org.hearsay.app.web.Story;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Facet;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Page;

/**
 * A ledger's file with bytes changed: of each four, the first three tell where, the last what is
 * written there.
 */
final class LedgerInput implements Target.Input {
  private static final int CHANGE = 4;

  private final byte[] whole;
  private final Scratch scratch;

  LedgerInput() throws IOException {
    scratch = Scratch.make();
    Story.week().into(scratch.file().toString());
    whole = Files.readAllBytes(scratch.file());
  }

  @Override
  public void take(byte[] input) throws IOException {
    scratch.put(changed(input));
    try (Ledger ledger = Ledger.open(scratch.file().toString())) {
      ledger.totals(null);
      ledger.tally(Facet.CLAIMANT, Filter.ALL, Page.Wanted.first(9));
      for (ClaimRow claim : ledger.claims(Filter.ALL, Page.Wanted.first(2)).rows()) {
        ledger.explain(claim.id(), AsOf.NOW);
      }
      ledger.examine();
    } catch (LedgerException told) {
      Sound.check(!String.valueOf(told.getMessage()).isBlank(), "a refusal without a reason");
    }
  }

  private byte[] changed(byte[] input) {
    byte[] bytes = whole.clone();
    for (int i = 0; i + CHANGE <= input.length; i += CHANGE) {
      int where = (input[i] & 0xff) << 16 | (input[i + 1] & 0xff) << 8 | input[i + 2] & 0xff;
      bytes[where % bytes.length] = input[i + CHANGE - 1];
    }
    return bytes;
  }
}
