package org.hearsay.app;

import org.hearsay.app.sheet.Detail;
import org.hearsay.app.sheet.Ink;
import org.hearsay.app.sheet.Sheet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that shows what it reads in reports. */
final class OutputOptions {
  @Option(
      names = "--json",
      description = "Print one JSON object a report, one line each, instead of sheets.")
  boolean json;

  @Option(
      names = "--explain",
      description = "Tell for each claim which pass found what, in which words.")
  boolean explain;

  @Mixin DataFolderOption dataFolder = new DataFolderOption();

  @Option(
      names = "--no-color",
      description = "No colour. There is none in a pipe or where NO_COLOR is set.")
  boolean noColor;

  @Mixin RunOptions run = new RunOptions();

  /** Where results go; {@code usual} is how much a sheet tells where nothing else is asked for. */
  Results results(Surroundings surroundings, Detail usual, String addressNote) {
    if (json) {
      return new Results.JsonLines(surroundings.out(), explain);
    }
    Ink ink = surroundings.colour() && !noColor ? Ink.COLOUR : Ink.PLAIN;
    Sheet sheet = new Sheet(surroundings.width(), ink, explain ? Detail.EXPLAINED : usual);
    return new Results.Sheets(surroundings.out(), sheet.withAddressNote(addressNote));
  }
}
