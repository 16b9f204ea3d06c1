package org.hearsay.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.fetch.Nearest;
import org.hearsay.app.sheet.Plain;
import org.hearsay.pipeline.Gazetteers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay gazetteer}: the places that reports are linked to. */
@Command(
    name = "gazetteer",
    description = {
      "List the gazetteers that places are linked to, add or remove one, or show a place.",
      "A file to add has GeoNames' layout: a place a line, 19 columns parted by tabs, as a text or"
          + " in the zip archive that GeoNames gives."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay gazetteer",
      "  hearsay gazetteer add UA.zip",
      "  hearsay gazetteer add allCountries.zip --name world",
      "  hearsay gazetteer remove UA",
      "  hearsay gazetteer show \"Kursk Oblast\" --geojson",
      "  hearsay gazetteer show area:RU.41",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some lines failed."
    })
final class GazetteerCommand implements Callable<Integer> {
  private static final List<String> ACTIONS = List.of("add", "remove", "show");

  private final Surroundings surroundings;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "add|remove|show",
      description = "What to do.")
  @Nullable String action;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE|NAME",
      description =
          "The file to add, the name of the gazetteer to remove, or the name or identifier of the"
              + " place to show.")
  @Nullable String operand;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What to call the gazetteer that is added (default: the name of its file).")
  @Nullable String name;

  @Option(
      names = "--credit",
      paramLabel = "TEXT",
      description = "Whom to name as its source, with the licence (default: GeoNames, CC BY 4.0).")
  String credit = "GeoNames, CC BY 4.0";

  @Mixin DataFolderOption dataFolder = new DataFolderOption();

  @Option(names = "--json", description = "List the gazetteers as one JSON object.")
  boolean json;

  @Option(
      names = "--geojson",
      description = {
        "Show the places as GeoJSON: areas by their outlines where there are any, else by boxes.",
        "Without it, a line a place."
      })
  boolean geojson;

  GazetteerCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    GazetteerFolder folder = dataFolder.in(surroundings).gazetteers();
    if (action == null) {
      return list(folder);
    }
    if (!ACTIONS.contains(action)) {
      List<String> nearest = Nearest.to(action, ACTIONS);
      throw mistake(
          "hearsay gazetteer cannot %s. Did you mean %s?"
              .formatted(action, String.join(" or ", nearest.isEmpty() ? ACTIONS : nearest)));
    }
    if (operand == null) {
      throw mistake(
          action.equals("add") ? "Name the file to add." : "Name what to " + action + ".");
    }
    return switch (action) {
      case "add" -> add(folder, operand);
      case "remove" -> remove(folder, operand);
      default -> show(folder, operand);
    };
  }

  private int show(GazetteerFolder folder, String place) {
    try {
      List<ByteBuffer> more = folder.all().stream().map(GazetteerFolder.Added::bytes).toList();
      List<Gazetteers.Found> found = Gazetteers.find(place, more);
      if (found.isEmpty()) {
        return failed(
            "No gazetteer has a place called %s. hearsay gazetteer add adds one.".formatted(place));
      }
      surroundings.out().print(geojson ? ShownPlaces.geoJson(found) : ShownPlaces.text(found));
      return Exit.DONE;
    } catch (IOException broken) {
      return failed(broken.getMessage());
    }
  }

  private int list(GazetteerFolder folder) {
    try {
      List<GazetteerFolder.Added> added = folder.all();
      surroundings.out().print(json ? GazetteerList.json(added) : GazetteerList.text(added));
      return Exit.DONE;
    } catch (IOException broken) {
      return failed(broken.getMessage());
    }
  }

  private int add(GazetteerFolder folder, String file) {
    String title = name == null ? title(file) : name;
    if (!title.matches(GazetteerFolder.NAME) || title.equals("shipped")) {
      throw mistake(
          "\"%s\" cannot name a gazetteer. Give one of letters, digits, - and _ with --name."
              .formatted(title));
    }
    Gazetteers.Compiled[] compiled = new Gazetteers.Compiled[1];
    try (BufferedReader table = PlaceTable.open(surroundings.directory().resolve(file))) {
      folder.write(title, out -> compiled[0] = Gazetteers.compile(table, title, credit, out));
    } catch (NoSuchFileException none) {
      return failed("There is no file " + file + ".");
    } catch (IOException unreadable) {
      return failed("%s could not be added: %s".formatted(file, unreadable.getMessage()));
    } catch (OutOfMemoryError tooLittle) {
      return failed(
          "%s takes more memory than Java was given. Give more: HEARSAY_JAVA_OPTS=-Xmx6g."
              .formatted(file));
    }
    return told(title, file, compiled[0]);
  }

  private static String title(String file) {
    return String.valueOf(Path.of(file).getFileName()).replaceFirst("\\.[^.]*$", "");
  }

  private int told(String title, String file, Gazetteers.Compiled compiled) {
    if (compiled.bad() > 0) {
      say(
          "%s lines of %s could not be read:"
              .formatted(GazetteerList.grouped(compiled.bad()), file));
      compiled.problems().forEach(problem -> say("  " + problem));
      if (compiled.bad() > compiled.problems().size()) {
        say(
            "  and %s more"
                .formatted(GazetteerList.grouped(compiled.bad() - compiled.problems().size())));
      }
    }
    if (compiled.places() == 0) {
      return failed(file + " has no place that can be read. Nothing was added.");
    }
    surroundings
        .out()
        .printf(
            "Added %s places as %s. They are used from now on.%n",
            GazetteerList.grouped(compiled.places()), title);
    return compiled.bad() > 0 ? Exit.SOME_FAILED : Exit.DONE;
  }

  private int remove(GazetteerFolder folder, String title) throws IOException {
    Path file = folder.file(title).orElse(null);
    if (file == null) {
      List<String> nearest = Nearest.to(title, folder.names());
      return failed(
          "There is no gazetteer %s%s"
              .formatted(
                  title,
                  nearest.isEmpty()
                      ? ". hearsay gazetteer lists those that there are."
                      : ". Did you mean " + String.join(" or ", nearest) + "?"));
    }
    Files.delete(file);
    surroundings.out().println("Removed " + title + ".");
    return Exit.DONE;
  }

  private int failed(@Nullable String line) {
    say(String.valueOf(line));
    return Exit.FAILED;
  }

  private void say(String line) {
    surroundings.err().println("hearsay: " + Plain.line(line));
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
