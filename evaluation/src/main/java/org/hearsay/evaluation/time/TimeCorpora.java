package org.hearsay.evaluation.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.claim.Account;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.evaluation.score.Result;
import org.hearsay.evaluation.score.Table;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.interpret.time.TimeReader;
import org.hearsay.text.Report;

/**
 * Scores the time expressions that are found in WikiWars, TimeBank and AQUAINT.
 *
 * <p>A text goes the way that any text goes, through ingest and the learned reader; its times are
 * those that claims are given theirs from.
 */
public final class TimeCorpora {

  /** The split of all texts, and those of the first and the second half by name. */
  private static final List<String> SPLITS = List.of("all", "first", "second");

  private static final int DEPTH = 3;

  private final TimeReader times = new TimeReader();
  private final TimeScores scores = new TimeScores();

  private TimeCorpora() {}

  /**
   * Reads and scores WikiWars.
   *
   * @param path a folder that holds {@code keyinline} (TIMEX2, as published) or {@code tml}
   *     (TimeML)
   * @param split all, first or second
   * @param reader reads one report
   */
  public static Result wikiwars(Path path, String split, Function<Report, Account> reader) {
    Path folder =
        folder(path, "keyinline")
            .or(() -> folder(path, "tml"))
            .orElseThrow(() -> missing(path, "keyinline or tml"));
    return new TimeCorpora().read("wikiwars", split, part(texts(folder), split), false, reader);
  }

  /**
   * Reads and scores TimeBank and AQUAINT.
   *
   * @param path a folder that holds {@code TimeBank} and {@code AQUAINT} as TempEval-3 gave them
   *     out
   * @param split all, first or second: the halves of both together
   * @param reader reads one report
   */
  public static Result timebank(Path path, String split, Function<Report, Account> reader) {
    List<MarkedText> texts = new ArrayList<>();
    for (String name : List.of("TimeBank", "AQUAINT")) {
      Path folder = folder(path, name).orElseThrow(() -> missing(path, name));
      texts.addAll(part(texts(folder), split));
    }
    return new TimeCorpora().read("timebank", split, texts, true, reader);
  }

  private Result read(
      String table,
      String split,
      List<MarkedText> texts,
      boolean typed,
      Function<Report, Account> reader) {
    for (MarkedText text : texts) {
      Account account = reader.apply(report(text));
      scores.add(text, times.read(account.reading()).expressions());
    }
    Table rows = new Table(table, split, scores.rows(typed));
    return new Result(rows, texts.size(), scores.misread());
  }

  private static Report report(MarkedText text) {
    byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
    Hints hints = new Hints(null, text.published(), null);
    Outcome outcome = new Ingest().read(bytes, text.id() + ".txt", hints).findFirst().orElseThrow();
    if (outcome instanceof Outcome.Read read && read.report().text().equals(text.text())) {
      return read.report();
    }
    throw new CorpusException("Cannot read " + text.id() + " as a report of the same text.");
  }

  private static List<MarkedText> part(List<MarkedText> texts, String split) {
    int half = texts.size() / 2;
    return switch (split) {
      case "all" -> texts;
      case "first" -> texts.subList(0, half);
      case "second" -> texts.subList(half, texts.size());
      default ->
          throw new CorpusException(
              "There is no split " + split + ". Name one of: " + String.join(", ", SPLITS) + ".");
    };
  }

  private static Optional<Path> folder(Path path, String name) {
    if (path.endsWith(name)) {
      return Optional.of(path);
    }
    try (Stream<Path> folders = Files.walk(path, DEPTH)) {
      return folders
          .filter(folder -> folder.endsWith(name))
          .filter(Files::isDirectory)
          .sorted()
          .findFirst();
    } catch (IOException e) {
      throw new CorpusException("Cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  private static CorpusException missing(Path path, String name) {
    return new CorpusException(
        "There is no folder " + name + " in " + path + ". Give the folder that holds it.");
  }

  private static List<MarkedText> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(?:tml|key\\.xml)"))
          .sorted()
          .map(TimeCorpora::text)
          .toList();
    } catch (IOException e) {
      throw new CorpusException("Cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  private static MarkedText text(Path file) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.(?:tml|key\\.xml)$", "");
    try {
      return Markup.read(name, Files.readString(file));
    } catch (IOException e) {
      throw new CorpusException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
