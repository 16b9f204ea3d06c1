package org.hearsay.ledger;

import java.io.IOException;
import java.io.Writer;
import org.hearsay.claim.Account;

/**
 * How an account is written out as JSON, which the ledger keeps whole beside its tables.
 *
 * <p>The object has an array {@code claims} in the order of {@link Account#claims()}; each claim
 * has {@code id}, {@code content} as a list of spans, and {@code chain} with the {@code actor} of
 * each hop. What else it has is kept, compared between versions, and given back as it came.
 */
public interface AccountForm {

  /** Writes {@code account} as one JSON object; the same account gives the same characters. */
  void write(Account account, ReadBy by, Writer out) throws IOException;
}
