package org.hearsay.app.serve;

import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.hearsay.export.KeptForm;
import org.hearsay.ledger.Ledger;
import org.hearsay.pipeline.LedgerLineage;
import org.hearsay.pipeline.Traces;
import org.jspecify.annotations.Nullable;

/**
 * A few open connections to one ledger, each used by one thread at a time.
 *
 * <p>Only so many questions are answered at once, and of dear ones fewer; who waits too long is
 * told so. A flood of dear questions so does not keep the cheap ones waiting.
 */
public final class Ledgers implements AutoCloseable {
  private static final int AT_ONCE = 4;
  private static final int DEAR_AT_ONCE = 2;
  private static final int PATIENCE_SECONDS = 20;
  private static final String BUSY =
      "Others ask much of the ledger just now. Ask again in a moment.";

  private final Ledger first;
  private final Duration most;
  private final Present present;
  private final Turns turns = new Turns(AT_ONCE, PATIENCE_SECONDS, BUSY);
  private final Turns dear = new Turns(DEAR_AT_ONCE, PATIENCE_SECONDS, BUSY);
  private final Deque<Open> idle = new ConcurrentLinkedDeque<>();
  private final Traces traces = new Traces();

  /**
   * A ledger, and who else says so in it.
   *
   * @param ledger the ledger
   * @param reviewed the questions that its claims answer, by what people said of them
   * @param asRead the same as they were read
   */
  record Open(Ledger ledger, LedgerLineage reviewed, LedgerLineage asRead) {
    static Open of(Ledger ledger, Duration most, Traces traces) {
      ledger.limit(most, System::nanoTime);
      return new Open(
          ledger,
          LedgerLineage.reviewed(ledger, new KeptForm(), traces),
          LedgerLineage.asRead(ledger, new KeptForm(), traces));
    }

    /** The questions that its claims answer, as {@code arguments} ask for them. */
    LedgerLineage lineage(Arguments arguments) {
      return arguments.is(Parameter.AS_READ) ? asRead : reviewed;
    }
  }

  /**
   * Those of the ledger at {@code location}; each question sees all that is recorded when it is
   * asked.
   *
   * @param most how long one question to it may take
   * @throws org.hearsay.ledger.LedgerException if there is none, or it cannot be read
   */
  public Ledgers(String location, Duration most) {
    this(location, most, Duration.ZERO);
  }

  /**
   * The same, where what other programs record may be seen a little later, so that answers can be
   * kept while a ledger grows several times a second.
   *
   * @param apart how long what is seen stays as it is, at least, once it has changed
   */
  public Ledgers(String location, Duration most, Duration apart) {
    this.most = most;
    this.present = new Present(apart, System::nanoTime);
    this.first = Ledger.open(location);
    idle.push(Open.of(first, most, traces));
  }

  /** Has the next question see all that is recorded. */
  void lookAgain() {
    present.moveOn();
  }

  /** What {@code question} answers, for which many reports may have to be compared. */
  <T> T askDear(Function<Open, T> question) {
    return dear.take(() -> ask(question));
  }

  /** What {@code question} answers. */
  <T> T ask(Function<Open, T> question) {
    return turns.take(
        () -> {
          @Nullable Open waiting = idle.poll();
          Open open = waiting == null ? Open.of(first.another(), most, traces) : waiting;
          try {
            open.ledger().until(present.of(open.ledger()));
            return question.apply(open);
          } finally {
            idle.push(open);
          }
        });
  }

  @Override
  public void close() {
    for (Open open = idle.poll(); open != null; open = idle.poll()) {
      open.ledger().close();
    }
  }
}
