package org.hearsay.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import org.hearsay.claim.Account;

/**
 * How an account is written out as JSON, which the ledger keeps whole beside its tables, and read
 * back.
 *
 * <p>The object has an array {@code claims} in the order of {@link Account#claims()}; each claim
 * has {@code id}, {@code content} as a list of spans, and {@code chain} with the {@code actor} of
 * each hop. What else it has is kept, compared between versions, and given back as it came.
 */
public interface AccountForm {

  /** Writes {@code account} as one JSON object; the same account gives the same characters. */
  void write(Account account, ReadBy by, Writer out) throws IOException;

  /**
   * The account that was written, so far as its claims are compared with those of others.
   *
   * @param in the JSON in UTF-8
   * @throws IOException if {@code in} throws it, or does not hold an account
   */
  Account read(InputStream in) throws IOException;
}
