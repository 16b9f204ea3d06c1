package org.hearsay.evaluation.case2021;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.claim.Account;
import org.hearsay.claim.Event;
import org.hearsay.evaluation.score.Misread;
import org.hearsay.evaluation.score.Result;
import org.hearsay.evaluation.score.Row;
import org.hearsay.evaluation.score.Table;
import org.hearsay.text.Report;

/**
 * Scores the sub-type of a snippet's main event on CASE 2021 Task 2.
 *
 * <p>The misreadings of the odd lines of the development split were looked at while the engine was
 * built, those of the even lines never: each half has its row.
 */
public final class Case2021 {

  private Case2021() {}

  /**
   * Reads and scores a split.
   *
   * @param path the file of the split, or the folder that holds {@code SPLIT.tsv}
   * @param split dev or test
   * @param reader reads one report
   */
  public static Result evaluate(Path path, String split, Function<Report, Account> reader) {
    List<Snippet> snippets = Snippets.of(path, split);
    ClassScores scores = new ClassScores();
    List<ClassScores> halves = List.of(new ClassScores(), new ClassScores());
    List<Misread> misread = new ArrayList<>();
    for (int i = 0; i < snippets.size(); i++) {
      Snippet snippet = snippets.get(i);
      Account account = reader.apply(snippet.report());
      String ours = MainEvent.label(account);
      scores.add(snippet.label(), ours);
      halves.get(i % 2).add(snippet.label(), ours);
      if (!ours.equals(snippet.label())) {
        misread.add(misread(snippet, account, ours));
      }
    }
    List<Row> rows = new ArrayList<>(scores.rows());
    rows.add(1, halves.get(0).weighted("weighted, odd lines"));
    rows.add(2, halves.get(1).weighted("weighted, even lines"));
    return new Result(new Table("case2021", split, rows), snippets.size(), misread);
  }

  private static Misread misread(Snippet snippet, Account account, String ours) {
    String events =
        MainEvent.all(account).stream().map(Case2021::told).collect(Collectors.joining("; "));
    return new Misread(
        snippet.label() + " read as " + ours,
        snippet.id(),
        snippet.report().text(),
        snippet.label(),
        ours + (events.isEmpty() ? ", no event found" : ", of: " + events));
  }

  private static String told(Event event) {
    return "%s (\"%s\", %s)"
        .formatted(event.type().name(), event.span().text(), event.factuality().label());
  }
}
