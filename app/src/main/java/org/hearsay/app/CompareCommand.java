package org.hearsay.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.fetch.Fetcher;
import org.hearsay.app.sheet.Comparison;
import org.hearsay.app.sheet.Ink;
import org.hearsay.claim.Account;
import org.hearsay.claim.lineage.Lineage;
import org.hearsay.export.LineageJson;
import org.hearsay.ingest.Hints;
import org.hearsay.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay compare}: several reports in, what they have to do with each other out. */
@Command(
    name = "compare",
    description = "Read several reports and show who says what about one thing, and from whom.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay compare monday.html tuesday.html",
      "  hearsay compare articles.jsonl --all | less",
      "  hearsay compare articles.jsonl --json > lineage.json",
      "",
      "Outlet and day of each report are what its text says. Nothing is added up or",
      "averaged, and no claimant is preferred. Exit codes: as of read."
    })
final class CompareCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final ReaderSource readers;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|URL|-",
      description = "A text, an HTML page, JSON Lines of articles, an address, or - for stdin.")
  List<String> sources = List.of();

  @Option(names = "--all", description = "Show also questions that one report alone answers.")
  boolean all;

  @Mixin FetchOptions fetch = new FetchOptions();

  @Option(names = "--json", description = "Print one JSON object instead of a sheet.")
  boolean json;

  @Option(
      names = "--no-color",
      description = "No colour. There is none in a pipe or where NO_COLOR is set.")
  boolean noColor;

  @Mixin DataFolderOption dataFolder = new DataFolderOption();

  @Mixin RunOptions run = new RunOptions();

  CompareCommand(Surroundings surroundings, ReaderSource readers) {
    this.surroundings = surroundings;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    Fetcher fetcher = fetch.fetcher(surroundings);
    Results.Kept kept = new Results.Kept(surroundings.out(), new ArrayList<>());
    Job job = new Job(surroundings, readers, run, dataFolder.in(surroundings), spec);
    Articles articles = fetch.articles(surroundings, Hints.NONE, job::say);
    int exit = job.run(new Sources(fetcher, Hints.NONE, sources, articles, job::say), kept);
    if (!kept.accounts().isEmpty()) {
      print(kept.accounts());
    }
    return exit;
  }

  private void print(List<Account> accounts) {
    Lineage lineage = Pipeline.compare(accounts);
    if (json) {
      surroundings.out().print(LineageJson.of(lineage) + "\n");
      return;
    }
    Ink ink = surroundings.colour() && !noColor ? Ink.COLOUR : Ink.PLAIN;
    new Comparison(surroundings.width(), ink, all).write(lineage, surroundings.out()::println);
  }
}
