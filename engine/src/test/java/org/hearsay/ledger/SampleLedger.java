package org.hearsay.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.text.Report;

/** The ledger of the sample's week, for tests of what is made of a ledger. */
public final class SampleLedger {
  /** The first day of the week. */
  public static final LocalDate FIRST_DAY = Sample.FIRST_DAY;

  private SampleLedger() {}

  /** Makes it at {@code file}; gives the file's name. */
  public static String at(Path file) {
    return record(file, accounts());
  }

  /** A ledger of one report with one claim, all of whose words are {@code words}. */
  public static String saying(Path file, String words) {
    Account account =
        Sample.of(words, "https://herald.example/1", FIRST_DAY)
            .says(words, null, words, FIRST_DAY, false, Sample.voice(words, words))
            .account();
    return record(file, List.of(new Sample.Dated(0, account)));
  }

  /** The reports of the week. */
  public static List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    accounts().forEach(dated -> reports.add(dated.account().reading().report()));
    return reports;
  }

  private static List<Sample.Dated> accounts() {
    return Sample.week();
  }

  private static String record(Path file, List<Sample.Dated> accounts) {
    try (Recorder recorder = Recorder.open(file.toString(), Sample.FORM, Sample.KEYS)) {
      for (Sample.Dated each : accounts) {
        recorder.record(each.account(), Sample.BY, Sample.evening(each.date()));
      }
    }
    return file.toString();
  }
}
