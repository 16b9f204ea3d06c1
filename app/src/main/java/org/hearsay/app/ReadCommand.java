package org.hearsay.app;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.fetch.Fetcher;
import org.hearsay.app.sheet.Detail;
import org.hearsay.ingest.Hints;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay read}: reports in, their claims out. */
@Command(
    name = "read",
    description = "Read reports and show what is claimed in them, by whom, through whom.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay read report.txt --outlet Reuters --published 2024-08-13",
      "  hearsay read https://example.org/news/1 --explain",
      "  hearsay read articles.jsonl --json > claims.jsonl",
      "  pbpaste | hearsay read -",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some reports failed."
    })
final class ReadCommand implements Callable<Integer> {
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

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published it (default: what the text says).")
  @Nullable String outlet;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "Day of publication, as 2024-08-13 (default: what the text says). Without one, \"Tuesday\""
              + " stays undated and is listed so.")
  @Nullable LocalDate published;

  @Option(
      names = "--url",
      paramLabel = "ADDRESS",
      description = "Its address, where it is not fetched from there.")
  @Nullable String url;

  @Mixin FetchOptions fetch = new FetchOptions();

  @Mixin OutputOptions output = new OutputOptions();

  ReadCommand(Surroundings surroundings, ReaderSource readers) {
    this.surroundings = surroundings;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    Fetcher fetcher = fetch.fetcher(surroundings);
    Job job = new Job(surroundings, readers, output.run, output.dataFolder.in(surroundings), spec);
    Hints hints = new Hints(outlet, published, url);
    Articles articles = fetch.articles(surroundings, hints, job::say);
    Sources inputs = new Sources(fetcher, hints, sources, articles, job::say);
    return job.run(inputs, output.results(surroundings, Detail.FULL, ""));
  }
}
