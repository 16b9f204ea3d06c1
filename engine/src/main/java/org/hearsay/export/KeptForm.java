package org.hearsay.export;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.DateTimeException;
import org.hearsay.claim.Account;
import org.hearsay.ledger.AccountForm;
import org.hearsay.ledger.ReadBy;

/**
 * The form in which the ledger keeps accounts: the JSON of {@link AccountJson} with reasons, and
 * with where each sentence stands.
 *
 * <p>Read back are the report, its claims, its names, its actors and its sentences; attributions,
 * pictures, blocks and words are not. Of an account that was kept before sentences were, each claim
 * stands for its own sentence.
 */
public final class KeptForm implements AccountForm {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @Override
  public void write(Account account, ReadBy by, Writer out) throws IOException {
    new AccountJson(new Engine(by.engine(), by.model())).explained().kept().write(account, out);
  }

  @Override
  public Account read(InputStream in) throws IOException {
    try {
      return new AccountParser(JSON, in).account();
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException broken) {
      throw new IOException("it is not what Hearsay writes: " + broken.getMessage(), broken);
    }
  }
}
