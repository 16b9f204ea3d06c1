package org.hearsay.interpret;

import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.Reading;

/** Turns what the learned reader marked in a report into claims. */
public final class Interpreter {

  /** The claims of one report, with what could not be read, placed or dated. */
  public Account interpret(Reading reading) {
    return new Account(reading, List.of(), reading.unread());
  }
}
