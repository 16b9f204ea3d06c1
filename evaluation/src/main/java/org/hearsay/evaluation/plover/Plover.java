package org.hearsay.evaluation.plover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.claim.Account;
import org.hearsay.evaluation.score.Count;
import org.hearsay.evaluation.score.Misread;
import org.hearsay.evaluation.score.Result;
import org.hearsay.evaluation.score.Row;
import org.hearsay.evaluation.score.Table;
import org.hearsay.text.Report;

/** Scores the share of PLOVER's gold records whose category one of our events has. */
public final class Plover {

  private Plover() {}

  /**
   * Reads and scores the records.
   *
   * @param path the file of the records, or the folder as published
   * @param split any name: there is one set of records
   * @param reader reads one report
   */
  public static Result evaluate(Path path, String split, Function<Report, Account> reader) {
    List<GoldRecord> records = Records.of(path);
    Map<String, Count> byCategory = new TreeMap<>();
    List<Misread> misread = new ArrayList<>();
    for (GoldRecord record : records) {
      Set<String> ours = categories(reader.apply(record.report()));
      boolean found = ours.contains(record.category());
      byCategory.merge(record.category(), new Count(found ? 1 : 0, 1, 1), Count::plus);
      if (!found) {
        misread.add(misread(record, ours));
      }
    }
    return new Result(new Table("plover", split, rows(byCategory)), records.size(), misread);
  }

  private static Set<String> categories(Account account) {
    Set<String> categories = new TreeSet<>();
    account.claims().stream()
        .flatMap(claim -> claim.events().stream())
        .map(event -> event.type().ploverCategory())
        .filter(Objects::nonNull)
        .forEach(categories::add);
    return categories;
  }

  private static Misread misread(GoldRecord record, Set<String> ours) {
    return new Misread(
        record.category() + (ours.isEmpty() ? ": no event" : ": other events"),
        record.id(),
        record.report().text(),
        record.category(),
        ours.isEmpty() ? "nothing" : String.join(", ", ours));
  }

  private static List<Row> rows(Map<String, Count> byCategory) {
    List<Row> rows = new ArrayList<>();
    Count all = byCategory.values().stream().reduce(Count.NONE, Count::plus);
    rows.add(Row.ofShare("category found", all.right(), all.gold()));
    byCategory.forEach((name, count) -> rows.add(Row.ofShare(name, count.right(), count.gold())));
    return rows;
  }
}
