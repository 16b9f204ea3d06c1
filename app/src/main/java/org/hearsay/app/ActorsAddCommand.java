package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.app.sheet.Tally;
import org.hearsay.claim.known.ActorList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay actors add}: keeps a list of actors for later runs. */
@Command(
    name = "add",
    description = {
      "Add a list of actors. What it says goes before what comes with Hearsay.",
      "",
      "A list is text in UTF-8. Its first row names the columns, in any order: name,",
      "kind (person, body, armed force or outlet), and any of aliases, side, office,",
      "parent, country, owner, outlet_kind, hosts, credits and in_text. Cells are",
      "parted by commas or tabs, values in a cell by |. Rows that begin with # are",
      "skipped."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay actors add sahel.csv",
      "",
      "Exit codes: 0 done, 1 no row could be read, 2 wrong usage, 3 done but some rows",
      "were left out."
    })
final class ActorsAddCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Mixin DataFolderOption dataFolder = new DataFolderOption();

  @Parameters(paramLabel = "FILE", description = "The list.")
  @Nullable Path file;

  ActorsAddCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Narration narration = new Narration(surroundings, false, false);
    Path given = surroundings.directory().resolve(String.valueOf(file));
    if (!Files.isRegularFile(given)) {
      narration.insist("There is no file " + file + ".");
      return Exit.FAILED;
    }
    try {
      return add(given, narration);
    } catch (IOException failed) {
      narration.insist("The list cannot be added: " + failed.getMessage() + ".");
      return Exit.FAILED;
    }
  }

  private int add(Path given, Narration narration) throws IOException {
    ActorList list = UserActors.read(given);
    list.problems().forEach(problem -> narration.insist(file + ", " + problem + "."));
    if (list.actors().isEmpty()) {
      narration.insist("No row of " + file + " could be read; nothing was added.");
      return Exit.FAILED;
    }
    new UserActors(dataFolder.in(surroundings)).add(given);
    narration.say("Added " + Tally.counted(list.actors().size(), "actor") + " of " + file + ".");
    return list.problems().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
  }
}
