package org.hearsay.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.UserActors.Added;
import org.hearsay.app.sheet.Plain;
import org.hearsay.claim.known.KnownActor;
import org.hearsay.claim.known.KnownActors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay actors}: the actors that are known before a report is read. */
@Command(
    name = "actors",
    description = "List the outlets, bodies and people that you have added, or all that are known.",
    synopsisSubcommandLabel = "[add|remove]",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay actors add sahel.csv",
      "  hearsay actors",
      "  hearsay actors --all | grep agency",
      "  hearsay actors remove sahel.csv"
    })
final class ActorsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Mixin DataFolderOption dataFolder = new DataFolderOption();

  @Option(names = "--all", description = "Also list those that come with Hearsay.")
  boolean all;

  ActorsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Narration narration = new Narration(surroundings, false, false);
    try {
      List<Added> lists = new UserActors(dataFolder.in(surroundings)).all();
      lists.forEach(added -> list(added.list().actors(), added.name()));
      if (all) {
        list(KnownActors.bundled().all(), "comes with Hearsay");
      }
      lists.forEach(added -> problems(added, narration));
      narration.say(summary(lists));
      return Exit.DONE;
    } catch (IOException unreadable) {
      narration.insist("The lists of actors cannot be read: " + unreadable.getMessage());
      return Exit.FAILED;
    }
  }

  private void list(List<KnownActor> actors, String from) {
    actors.forEach(actor -> surroundings.out().println(Plain.line(line(actor) + " · " + from)));
  }

  private static String line(KnownActor actor) {
    String kind =
        actor.outletKind() == null
            ? actor.kind().label()
            : actor.kind().label() + ", " + actor.outletKind().label();
    return Stream.of(
            actor.name(), kind, told("of ", actor.parent()), told("owner: ", actor.owner()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String told(String what, @Nullable String value) {
    return value == null ? "" : what + value;
  }

  private static void problems(Added added, Narration narration) {
    added.list().problems().forEach(p -> narration.insist(added.name() + ", " + p));
  }

  private static String summary(List<Added> lists) {
    int added = lists.stream().mapToInt(each -> each.list().actors().size()).sum();
    return "%d added in %d lists · %d come with Hearsay"
        .formatted(added, lists.size(), KnownActors.bundled().all().size());
  }
}
