package org.hearsay.app;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay}: names the commands. */
@Command(
    name = "hearsay",
    versionProvider = Version.class,
    description = "Reads the news and shows who said what, through whom, and how sure.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay demo",
      "  hearsay read report.txt --outlet Reuters --published 2024-08-13",
      "  hearsay ingest articles.jsonl reports/",
      "  hearsay claims --place Sudzha --as-of 2024-08-13",
      "",
      "hearsay COMMAND --help tells more. Results go to standard output, all else to",
      "standard error. Options that take a value can also be set in the environment",
      "(HEARSAY_OUTLET) or in hearsay.properties, here or as",
      "~/.config/hearsay/config.properties."
    })
final class HearsayCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  boolean version;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "Name a command, such as read, ingest or claims.");
  }

  /** The whole command line. */
  static CommandLine commandLine(Surroundings surroundings, ReaderSource readers) {
    CommandLine line = new CommandLine(new HearsayCommand());
    line.addSubcommand(new ReadCommand(surroundings, readers));
    line.addSubcommand(new CompareCommand(surroundings, readers));
    line.addSubcommand(new DemoCommand(surroundings, readers));
    line.addSubcommand(
        new CommandLine(new ActorsCommand(surroundings))
            .addSubcommand(new ActorsAddCommand(surroundings))
            .addSubcommand(new ActorsRemoveCommand(surroundings)));
    line.addSubcommand(new GazetteerCommand(surroundings));
    line.addSubcommand(new IngestCommand(surroundings, readers));
    line.addSubcommand(new ClaimsCommand(surroundings));
    line.addSubcommand(new FiguresCommand(surroundings));
    line.addSubcommand(new QuestionsCommand(surroundings));
    line.addSubcommand(new ExplainCommand(surroundings));
    line.addSubcommand(new EvidenceCommand(surroundings));
    line.addSubcommand(new ReviewCommand(surroundings));
    line.addSubcommand(new ReviewsCommand(surroundings));
    line.addSubcommand(new DiffCommand(surroundings));
    line.addSubcommand(new ServeCommand(surroundings, readers));
    line.addSubcommand(new ExportCommand(surroundings));
    line.addSubcommand(
        new CommandLine(new LayerCommand())
            .addSubcommand(new LayerAddCommand(surroundings))
            .addSubcommand(new LayerListCommand(surroundings))
            .addSubcommand(new LayerShowCommand(surroundings))
            .addSubcommand(new LayerCompareCommand(surroundings)));
    line.addSubcommand(new BackupCommand(surroundings));
    line.addSubcommand(new RestoreCommand(surroundings));
    line.addSubcommand(new DoctorCommand(surroundings, readers));
    line.addSubcommand(new CommandLine.HelpCommand());
    return line;
  }
}
