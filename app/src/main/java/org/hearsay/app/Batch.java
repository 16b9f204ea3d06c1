package org.hearsay.app;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.hearsay.app.sheet.Tally;
import org.hearsay.claim.Account;
import org.hearsay.ingest.Outcome;
import org.hearsay.ledger.LedgerException;
import org.hearsay.text.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reads many reports on several threads and hands the results on in the order of the input.
 *
 * <p>Only a few reports are held at once, however many there are. The reader is opened when the
 * first report comes, so that a mistyped name costs no loading.
 */
final class Batch implements AutoCloseable {
  private static final int AHEAD_PER_THREAD = 4;
  private static final long GLANCE_MILLIS = 250;
  private static final String TOO_LITTLE_MEMORY =
      "Reading it takes more memory than Java was given. Split it, or give more:"
          + " HEARSAY_JAVA_OPTS=-Xmx2g.";

  private final Supplier<AccountReader> opener;
  private final Results results;
  private final Narration narration;
  private final int threads;
  private final ExecutorService workers;
  private final Queue<Future<Result>> pending = new ArrayDeque<>();
  private @Nullable AccountReader reader;
  private Tally tally = Tally.NOTHING;

  /** What became of an input; one of the others is there at most. */
  private record Result(
      Input input,
      @Nullable Account account,
      Outcome.@Nullable Failed failure,
      @Nullable Report skipped) {}

  Batch(Supplier<AccountReader> opener, Results results, Narration narration, int threads) {
    this.opener = opener;
    this.results = results;
    this.narration = narration;
    this.threads = threads;
    this.workers = Executors.newFixedThreadPool(threads, Batch::daemon);
  }

  /**
   * Reads all of {@code inputs} and hands on what was found.
   *
   * @return what was found in all that this batch has read so far
   */
  Tally run(Iterator<Input> inputs) {
    while (!results.unwanted() && inputs.hasNext()) {
      Input input = inputs.next();
      pending.add(workers.submit(() -> read(input)));
      narration.progress(tally.reports() + tally.failed() + results.skipped());
      if (pending.size() >= AHEAD_PER_THREAD * threads) {
        handOn(pending.remove());
      }
    }
    while (!results.unwanted() && !pending.isEmpty()) {
      handOn(pending.remove());
    }
    narration.clearProgress();
    return tally;
  }

  private Result read(Input input) {
    return input.outcome() instanceof Outcome.Read read
        ? read(input, read.report())
        : new Result(input, null, (Outcome.Failed) input.outcome(), null);
  }

  private Result read(Input input, Report report) {
    AccountReader open = open();
    try {
      return results.has(report, open)
          ? new Result(input, null, null, report)
          : new Result(input, open.read(report), null, null);
    } catch (OutOfMemoryError tooLittle) {
      return failed(input, TOO_LITTLE_MEMORY);
    } catch (LedgerException notOfTheReport) {
      throw notOfTheReport;
    } catch (RuntimeException | StackOverflowError defect) {
      narration.trace(defect);
      return failed(
          input,
          "Reading it met a defect of Hearsay (%s). Please report it with the text."
              .formatted(defect));
    }
  }

  private static Result failed(Input input, String error) {
    return new Result(input, null, new Outcome.Failed(input.source(), error), null);
  }

  private synchronized AccountReader open() {
    if (reader == null) {
      reader = opener.get();
    }
    return reader;
  }

  private void handOn(Future<Result> future) {
    Result result = awaited(future);
    narration.clearProgress();
    if (result == null) {
      return;
    }
    if (result.account() != null) {
      handOn(result.input(), result.account());
    } else if (result.failure() != null) {
      handOn(result.failure());
    } else if (result.skipped() != null) {
      results.skipped(result.skipped());
    }
    result.input().done().run();
  }

  private void handOn(Input input, Account account) {
    try {
      results.read(account, input.page(), open());
      tally = tally.plus(Tally.of(account));
    } catch (OutOfMemoryError tooLittle) {
      handOn(new Outcome.Failed(input.source(), TOO_LITTLE_MEMORY));
    }
  }

  private void handOn(Outcome.Failed failure) {
    tally = tally.plusFailure();
    results.failed(failure);
    narration.failed(failure);
  }

  /** The result, or null where nobody wants it any more. */
  private @Nullable Result awaited(Future<Result> future) {
    while (!results.unwanted()) {
      try {
        return future.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        narration.progress(tally.reports() + tally.failed() + results.skipped());
      } catch (ExecutionException failed) {
        if (failed.getCause() instanceof LedgerException ledger) {
          throw ledger;
        }
        throw new IllegalStateException(failed.getCause());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted", stopped);
      }
    }
    return null;
  }

  @Override
  public void close() {
    workers.shutdownNow();
    if (reader != null) {
      reader.close();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "read");
    thread.setDaemon(true);
    return thread;
  }
}
