package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.app.sheet.Plain;
import org.hearsay.export.dataset.DataPackage;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay export}: what the ledger holds, as a folder for other programs. */
@Command(
    name = "export",
    description = {
      "Write claims of the ledger, and all that belongs to them, as a data package: tables as CSV and"
          + " Parquet, a map, linked data, a codebook, licences and hashes."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay export --to kursk --from 2024-08-06 --until 2024-08-31",
      "  hearsay export --to everything --as-of 2024-08-13",
      "",
      "The same ledger and question give the same files. No text of a report is in them",
      "beyond the words of its claims."
    })
final class ExportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      description = "The folder to make; it may be there if it is empty.")
  Path to = Path.of("");

  @Option(names = "--replace", description = "Replace an export that is there.")
  boolean replace;

  @Mixin ExportQuestion asked = new ExportQuestion();
  @Mixin LedgerOption ledger = new LedgerOption();

  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path place = surroundings.directory().resolve(to).normalize();
    Map<String, Long> rows =
        OpenLedger.with(ledger.location(surroundings), spec, open -> write(open, place));
    say("Written to " + place + ": " + counted(rows) + ".");
    say("README.md there tells what is what.");
    return Exit.DONE;
  }

  private Map<String, Long> write(Ledger open, Path place) {
    Filter filter = asked.filter();
    Map<String, Long> rows = new LinkedHashMap<>();
    try {
      new WholeFolder(place, "datapackage.json")
          .make(
              replace,
              folder -> rows.putAll(new DataPackage(open, Pipeline.version()).write(filter, folder)));
      return rows;
    } catch (WholeFolder.RefusedException refused) {
      throw new ParameterException(spec.commandLine(), String.valueOf(refused.getMessage()));
    } catch (IOException failed) {
      throw new LedgerException(
          "The export could not be written to %s: %s. Nothing of it was kept; make room, or name another folder."
              .formatted(place, failed.getMessage()),
          failed);
    }
  }

  private static String counted(Map<String, Long> rows) {
    return rows.entrySet().stream()
        .map(each -> each.getValue() + " " + each.getKey())
        .collect(Collectors.joining(", "));
  }

  private void say(String line) {
    surroundings.err().println(Plain.line(line));
  }
}
