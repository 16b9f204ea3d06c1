package org.hearsay.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.app.sheet.Sheet;
import org.hearsay.claim.Account;
import org.hearsay.export.AccountJson;
import org.hearsay.ingest.Outcome;
import org.hearsay.ledger.FetchedPage;
import org.hearsay.text.Report;
import org.jspecify.annotations.Nullable;

/** Where results go, in the order of the input. */
sealed interface Results permits Results.Sheets, Results.Kept, Results.JsonLines, Recordings {

  /** One report was read. */
  void read(Account account, AccountReader by);

  /** The same, with the page that it was read from as it was fetched, or null. */
  default void read(Account account, @Nullable FetchedPage page, AccountReader by) {
    read(account, by);
  }

  /** One report could not be read. */
  void failed(Outcome.Failed failure);

  /** Whether the result of {@code report} is there already, so that it need not be read. */
  default boolean has(Report report, AccountReader by) {
    return false;
  }

  /** A report was not read, because {@link #has} says that its result is there. */
  default void skipped(Report report) {}

  /** How many reports were. */
  default int skipped() {
    return 0;
  }

  /** What is to be said of the results before the summary. */
  default List<String> said() {
    return List.of();
  }

  /** Whether nobody takes results any more, as when they go to {@code head}. */
  default boolean unwanted() {
    return out().checkError();
  }

  /** Where they are printed. */
  PrintStream out();

  /** Sheets for people. */
  record Sheets(PrintStream out, Sheet sheet) implements Results {
    @Override
    public void read(Account account, AccountReader by) {
      sheet.write(account, out::println);
      out.println();
    }

    /** Said on standard error only, where the user looks for trouble. */
    @Override
    public void failed(Outcome.Failed failure) {}
  }

  /** Kept until all are read, to be compared. */
  record Kept(PrintStream out, List<Account> accounts) implements Results {
    @Override
    public void read(Account account, AccountReader by) {
      accounts.add(account);
    }

    /** Said on standard error only: what could not be read is not compared. */
    @Override
    public void failed(Outcome.Failed failure) {}
  }

  /** One line of JSON a report. */
  record JsonLines(PrintStream out, boolean explained) implements Results {
    @Override
    public void read(Account account, AccountReader by) {
      AccountJson json = new AccountJson(by.engine());
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      try {
        (explained ? json.explained() : json).write(account, writer);
        writer.flush();
      } catch (IOException impossible) { // a PrintStream keeps its errors to itself
        throw new UncheckedIOException(impossible);
      } finally {
        out.print("\n"); // also where it broke off, so that what follows is a line of its own
      }
    }

    @Override
    public void failed(Outcome.Failed failure) {
      out.print(AccountJson.failure(failure.id(), failure.error()) + "\n");
    }
  }
}
