package org.hearsay.evaluation.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.claim.Account;
import org.hearsay.corroborate.Corroborate;
import org.hearsay.evaluation.score.Misread;
import org.hearsay.evaluation.score.Result;
import org.hearsay.evaluation.score.Row;
import org.hearsay.evaluation.score.Table;
import org.hearsay.text.Report;

/** Scores the lineage of the sample digests. */
public final class SampleLineage {

  private SampleLineage() {}

  /**
   * Reads the digests and scores what is made of them.
   *
   * @param path a checkout of Hearsay, or a folder with gold.yaml and digests.jsonl
   * @param split odd, even (questions, counted from one) or all
   * @param reader reads one report
   */
  public static Result evaluate(Path path, String split, Function<Report, Account> reader) {
    Gold gold = Gold.read(path, split);
    List<Account> read = gold.reports().values().stream().map(reader).toList();
    List<Row> rows = new ArrayList<>();
    List<Misread> misread = new ArrayList<>();
    score("read", gold, read, rows, misread);
    score("by hand", gold, new GoldAccounts(gold).like(read), rows, misread);
    return new Result(new Table("lineage", split, rows), read.size(), misread);
  }

  private static void score(
      String claims, Gold gold, List<Account> accounts, List<Row> rows, List<Misread> misread) {
    LineageScores scores = new LineageScores(claims, gold, new Corroborate().lineage(accounts));
    rows.addAll(scores.rows());
    misread.addAll(scores.misread());
  }

  static String text(JsonNode row, String field) {
    return row.path(field).asText();
  }
}
