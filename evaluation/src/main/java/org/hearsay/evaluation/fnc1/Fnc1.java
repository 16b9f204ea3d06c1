package org.hearsay.evaluation.fnc1;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hearsay.claim.Account;
import org.hearsay.claim.Reading;
import org.hearsay.claim.lineage.Story;
import org.hearsay.corroborate.Corroborate;
import org.hearsay.evaluation.lineage.BCubed;
import org.hearsay.evaluation.lineage.Rows;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.evaluation.score.Misread;
import org.hearsay.evaluation.score.Result;
import org.hearsay.evaluation.score.Table;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;

/**
 * Scores the stories of FNC-1's bodies: bodies that share a headline which is not unrelated to
 * them, and those that these share one with, report one claim.
 */
public final class Fnc1 {
  private static final String BODIES = "competition_test_bodies.csv";
  private static final String STANCES = "competition_test_stances.csv";

  private Fnc1() {}

  /**
   * Reads the bodies and scores their clusters.
   *
   * @param path the folder that holds the two files of the test part
   * @param split test
   * @param reader not used: a body is compared by its words, and no claim of it is read
   */
  public static Result evaluate(Path path, String split, Function<Report, Account> reader) {
    Map<String, String> bodies = new LinkedHashMap<>();
    rows(path.resolve(BODIES)).forEach(row -> bodies.put(row.get(0), row.get(1)));
    Map<String, String> gold = gold(bodies, rows(path.resolve(STANCES)));
    Map<String, String> ours = stories(bodies);
    List<String> ids = List.copyOf(bodies.keySet());
    BCubed score =
        BCubed.of(ids.stream().map(ours::get).toList(), ids.stream().map(gold::get).toList());
    Table table =
        new Table("fnc1", split, List.of(Rows.of("same claim, B-cubed", score, ids.size())));
    return new Result(table, ids.size(), misread(bodies, ours, gold));
  }

  private static List<Misread> misread(
      Map<String, String> bodies, Map<String, String> ours, Map<String, String> gold) {
    List<Misread> misread = new ArrayList<>();
    Map<String, String> first = new HashMap<>();
    bodies.forEach(
        (id, body) -> {
          String known = first.putIfAbsent(gold.get(id), id);
          if (known != null && !Objects.equals(ours.get(known), ours.get(id))) {
            misread.add(new Misread("parted", id, start(bodies, id), start(bodies, known), "two"));
          }
        });
    Map<String, String> own = new HashMap<>();
    bodies.forEach(
        (id, body) -> {
          String known = own.putIfAbsent(ours.get(id), id);
          if (known != null && !Objects.equals(gold.get(known), gold.get(id))) {
            misread.add(new Misread("joined", id, start(bodies, id), "two", start(bodies, known)));
          }
        });
    return misread;
  }

  private static String start(Map<String, String> bodies, String id) {
    String body = Objects.requireNonNull(bodies.get(id));
    return body.substring(0, Math.min(160, body.length()));
  }

  private static Map<String, String> stories(Map<String, String> bodies) {
    Map<String, String> ofReport = new HashMap<>();
    List<Account> accounts = new ArrayList<>();
    bodies.forEach((id, body) -> accounts.add(account(id, body)));
    for (Story story : new Corroborate().lineage(accounts).stories()) {
      story.reports().forEach(report -> ofReport.put(report, story.reports().get(0)));
    }
    return ofReport;
  }

  private static Account account(String id, String body) {
    Report bare =
        new Report(
            id, id, body, null, null, null, null, null, null, "en", null, List.of(), List.of());
    Block whole = new Block(BlockKind.PARAGRAPH, bare.span(0, body.length()));
    Report report =
        new Report(
            id,
            id,
            body,
            null,
            null,
            null,
            null,
            null,
            null,
            "en",
            null,
            List.of(whole),
            List.of());
    Reading reading = new Reading(report, List.of(), List.of(), List.of(), List.of());
    return new Account(reading, List.of(), List.of());
  }

  /** The first body of each body's cluster. */
  private static Map<String, String> gold(Map<String, String> bodies, List<List<String>> stances) {
    Map<String, String> parents = new HashMap<>();
    bodies.keySet().forEach(id -> parents.put(id, id));
    Map<String, String> byHeadline = new HashMap<>();
    for (List<String> stance : stances) {
      if (!stance.get(2).equals("unrelated")) {
        String other = byHeadline.putIfAbsent(stance.get(0), stance.get(1));
        if (other != null) {
          parents.put(root(parents, stance.get(1)), root(parents, other));
        }
      }
    }
    Map<String, String> roots = new HashMap<>();
    bodies.keySet().forEach(id -> roots.put(id, root(parents, id)));
    return roots;
  }

  private static String root(Map<String, String> parents, String id) {
    String at = id;
    String above = Objects.requireNonNull(parents.get(at));
    while (!above.equals(at)) {
      at = above;
      above = Objects.requireNonNull(parents.get(at));
    }
    return at;
  }

  /** The rows of a file without its heading. */
  private static List<List<String>> rows(Path file) {
    try {
      List<List<String>> rows = Csv.rows(Files.readString(file, StandardCharsets.UTF_8));
      return rows.subList(1, rows.size());
    } catch (IOException e) {
      throw new CorpusException(
          "Cannot read " + file + ". Give the folder with the test part of FNC-1.", e);
    }
  }
}
