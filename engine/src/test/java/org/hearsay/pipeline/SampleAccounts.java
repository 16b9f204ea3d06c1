package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hearsay.claim.Account;
import org.hearsay.export.KeptForm;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.ledger.ReadBy;
import org.hearsay.ledger.Recorder;
import org.hearsay.lineage.Lineage;
import org.hearsay.read.Reader;

/** The bundled digests as the real pipeline reads them, read once. */
final class SampleAccounts {
  static final ReadBy BY = new ReadBy("0.1.0", "sample");

  private static final class Read {
    static final List<Account> ACCOUNTS = read();
  }

  private SampleAccounts() {}

  /** All of them, by day of publication. */
  static List<Account> all() {
    assumeTrue(Reader.class.getResource("model/reader.onnx") != null, "there are no weights");
    return Read.ACCOUNTS;
  }

  private static List<Account> read() {
    try (Pipeline pipeline = Pipeline.open()) {
      byte[] digests = Files.readAllBytes(Lineage.DIGESTS);
      return new Ingest()
          .read(digests, "digests.jsonl", Hints.NONE)
          .map(outcome -> pipeline.read(((Outcome.Read) outcome).report()))
          .sorted(Comparator.comparing(SampleAccounts::day))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static LocalDate day(Account account) {
    return Objects.requireNonNull(account.reading().report().published());
  }

  /** In the evening of its day, when it is recorded. */
  static Instant evening(Account account) {
    return day(account).atTime(LocalTime.of(20, 0)).toInstant(ZoneOffset.UTC);
  }

  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusSeconds(1);
  }

  /** Records {@code accounts} one after another, each in the evening of its day. */
  static void record(String location, List<Account> accounts) {
    try (Recorder recorder = Recorder.open(location, new KeptForm(), LedgerLineage.KEYS)) {
      accounts.forEach(account -> recorder.record(account, BY, evening(account)));
    }
  }
}
