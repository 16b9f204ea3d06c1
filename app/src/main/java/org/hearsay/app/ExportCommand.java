package org.hearsay.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.app.sheet.Plain;
import org.hearsay.export.ClaimExport;
import org.hearsay.export.ClaimForm;
import org.hearsay.export.View;
import org.hearsay.export.dataset.DataPackage;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
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
          + " Parquet, a map, linked data, a codebook, licences and hashes; or print them in one form."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay export --to kursk --from 2024-08-06 --until 2024-08-31",
      "  hearsay export --to everything --as-of 2024-08-13",
      "  hearsay export --form geojson --place Sudzha > sudzha.geojson",
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
      description = "The folder to make; it may be there if it is empty.")
  @Nullable Path to;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      converter = FormConverter.class,
      description =
          "Instead of a folder, print the claims in one form: csv, json-lines, geojson, json-ld,"
              + " atom or json-feed.")
  @Nullable ClaimForm form;

  @Option(names = "--replace", description = "Replace an export that is there.")
  boolean replace;

  @Mixin ExportQuestion asked = new ExportQuestion();
  @Mixin LedgerOption ledger = new LedgerOption();

  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if ((to == null) == (form == null)) {
      throw new ParameterException(
          spec.commandLine(),
          "Name a folder to make (--to DIR), or a form to print (--form FORM).");
    }
    String location = ledger.location(surroundings);
    if (form != null) {
      ClaimForm wanted = form;
      return OpenLedger.with(location, spec, open -> print(open, wanted));
    }
    Path place = surroundings.directory().resolve(String.valueOf(to)).normalize();
    Map<String, Long> rows = OpenLedger.with(location, spec, open -> write(open, place));
    say("Written to " + place + ": " + counted(rows) + ".");
    say("README.md there tells what is what.");
    return Exit.DONE;
  }

  private int print(Ledger open, ClaimForm wanted) {
    Writer out = new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8);
    try {
      long claims =
          new ClaimExport(open).all(asked.filter(), wanted, View.file("Claims of a ledger"), out);
      out.flush();
      say(claims + (claims == 1 ? " claim" : " claims"));
      return Exit.DONE;
    } catch (IOException impossible) { // a PrintStream keeps its errors to itself
      throw new UncheckedIOException(impossible);
    }
  }

  private Map<String, Long> write(Ledger open, Path place) {
    Filter filter = asked.filter();
    Map<String, Long> rows = new LinkedHashMap<>();
    try {
      new WholeFolder(place, "datapackage.json")
          .make(
              replace,
              folder ->
                  rows.putAll(new DataPackage(open, Pipeline.version()).write(filter, folder)));
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
