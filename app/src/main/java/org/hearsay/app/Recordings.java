package org.hearsay.app;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.sheet.Tally;
import org.hearsay.claim.Account;
import org.hearsay.ingest.Outcome;
import org.hearsay.ledger.FetchedPage;
import org.hearsay.ledger.Recorded;
import org.hearsay.ledger.Recorder;
import org.hearsay.text.Report;
import org.jspecify.annotations.Nullable;

/** Records results in a ledger, and counts what was new to it. */
final class Recordings implements Results {
  private final Recorder recorder;
  private final Surroundings surroundings;
  private final Map<Recorded.Outcome, Integer> outcomes = new EnumMap<>(Recorded.Outcome.class);
  private int added;
  private int changed;
  private int withdrawn;

  Recordings(Recorder recorder, Surroundings surroundings) {
    this.recorder = recorder;
    this.surroundings = surroundings;
  }

  @Override
  public boolean has(Report report, AccountReader by) {
    return recorder.has(report, by.readBy());
  }

  @Override
  public void read(Account account, AccountReader by) {
    read(account, null, by);
  }

  @Override
  public void read(Account account, @Nullable FetchedPage page, AccountReader by) {
    Recorded recorded = recorder.record(account, page, by.readBy(), surroundings.clock().instant());
    outcomes.merge(recorded.outcome(), 1, Integer::sum);
    if (recorded.outcome() != Recorded.Outcome.NEW) {
      added += recorded.added();
      changed += recorded.changed();
      withdrawn += recorded.withdrawn();
    }
  }

  @Override
  public void skipped(Report report) {
    outcomes.merge(Recorded.Outcome.KNOWN, 1, Integer::sum);
  }

  @Override
  public int skipped() {
    return of(Recorded.Outcome.KNOWN);
  }

  @Override
  public void failed(Outcome.Failed failure) {}

  @Override
  public boolean unwanted() {
    return surroundings.pause().stopped();
  }

  @Override
  public PrintStream out() {
    return surroundings.out();
  }

  @Override
  public List<String> said() {
    String line =
        "%s new · %s of reports known before · %d read anew · %d already recorded"
            .formatted(
                Tally.counted(of(Recorded.Outcome.NEW), "report"),
                Tally.counted(of(Recorded.Outcome.NEW_VERSION), "new version"),
                of(Recorded.Outcome.READ_ANEW),
                of(Recorded.Outcome.KNOWN));
    String where = "Ledger: " + recorder.location();
    return added + changed + withdrawn == 0
        ? List.of(line, where)
        : List.of(
            line,
            "In known reports %s added, %d changed, %d withdrawn: hearsay diff shows which."
                .formatted(Tally.counted(added, "claim"), changed, withdrawn),
            where);
  }

  private int of(Recorded.Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }
}
