package org.hearsay.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.fetch.Fetcher;
import org.hearsay.app.fetch.Nearest;
import org.hearsay.app.sheet.Plain;
import org.hearsay.app.web.ServerException;
import org.hearsay.ledger.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the user is told about a wrong command line, and about a defect: lines, never a trace. */
final class Mistakes implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Surroundings surroundings;

  Mistakes(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine line = mistake.getCommandLine();
    String message =
        mistake instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched)
            : String.valueOf(mistake.getMessage());
    say(message);
    say("Try " + line.getCommandSpec().qualifiedName() + " --help.");
    return Exit.WRONG_USAGE;
  }

  @Override
  public int handleExecutionException(Exception defect, CommandLine line, ParseResult parsed) {
    if (defect instanceof LedgerException || defect instanceof ServerException) {
      say(String.valueOf(defect.getMessage()));
      return Exit.FAILED;
    }
    Throwable cause = defect.getCause() == null ? defect : defect.getCause();
    say("Hearsay failed: " + cause + ". This is a defect; please report it.");
    if (parsed.hasMatchedOption("--verbose")) {
      defect.printStackTrace(surroundings.err());
    }
    return Exit.FAILED;
  }

  private void say(String line) {
    surroundings.err().println("hearsay: " + Plain.line(line));
  }

  private String unmatched(UnmatchedArgumentException mistake) {
    String word = mistake.getUnmatched().get(0);
    boolean command = mistake.getCommandLine().getParent() == null;
    if (command && canBeRead(word)) {
      return "Did you mean: hearsay read " + word + "?";
    }
    String kind = word.startsWith("-") ? "option" : command ? "command" : "argument";
    return "There is no " + kind + " " + word + "." + suggestions(word, mistake.getCommandLine());
  }

  private static String suggestions(String word, CommandLine line) {
    List<String> names = new ArrayList<>(line.getSubcommands().keySet());
    line.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
    List<String> nearest = Nearest.to(word.replaceFirst("=.*", ""), names);
    return nearest.isEmpty() ? "" : " Did you mean " + String.join(" or ", nearest) + "?";
  }

  private boolean canBeRead(String word) {
    try {
      return Fetcher.isAddress(word) || Files.isRegularFile(surroundings.directory().resolve(word));
    } catch (InvalidPathException notAName) {
      return false;
    }
  }
}
