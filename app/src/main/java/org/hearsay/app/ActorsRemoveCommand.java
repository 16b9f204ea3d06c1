package org.hearsay.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.fetch.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay actors remove}: forgets a list that was added. */
@Command(
    name = "remove",
    description = "Remove a list that was added.",
    footerHeading = "%nExamples:%n",
    footer = {"  hearsay actors remove sahel.csv"})
final class ActorsRemoveCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Mixin DataFolderOption dataFolder = new DataFolderOption();

  @Parameters(
      paramLabel = "LIST",
      description = "The name of its file, as hearsay actors shows it.")
  @Nullable String list;

  ActorsRemoveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Narration narration = new Narration(surroundings, false, false);
    String name = String.valueOf(list);
    UserActors actors = new UserActors(dataFolder.in(surroundings));
    try {
      if (actors.remove(name)) {
        narration.say("Removed " + name + ".");
        return Exit.DONE;
      }
      narration.insist("There is no list " + name + "." + nearest(name, actors));
    } catch (IOException failed) {
      narration.insist("The list cannot be removed: " + failed.getMessage() + ".");
    }
    return Exit.FAILED;
  }

  private static String nearest(String name, UserActors actors) throws IOException {
    List<String> lists = actors.all().stream().map(UserActors.Added::name).toList();
    List<String> nearest = Nearest.to(name, lists);
    return nearest.isEmpty() ? "" : " Did you mean " + String.join(" or ", nearest) + "?";
  }
}
