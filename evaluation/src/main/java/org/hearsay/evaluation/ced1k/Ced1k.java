package org.hearsay.evaluation.ced1k;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.claim.Account;
import org.hearsay.evaluation.score.Count;
import org.hearsay.evaluation.score.Misread;
import org.hearsay.evaluation.score.Result;
import org.hearsay.evaluation.score.Row;
import org.hearsay.evaluation.score.Table;
import org.hearsay.text.Report;

/** Scores claims, their speakers and their kinds of quotation on CED-1K. */
public final class Ced1k {
  private final List<Misread> misread = new ArrayList<>();
  private Count claims = Count.NONE;
  private Count withAgent = Count.NONE;
  private long kindRight;
  private long matched;

  private Ced1k() {}

  /**
   * Reads and scores a split.
   *
   * @param path the file of the split, or the folder that holds {@code ced1k-SPLIT.jsonl}
   * @param split dev or test
   * @param reader reads one report
   */
  public static Result evaluate(Path path, String split, Function<Report, Account> reader) {
    List<Article> articles = Lines.articles(path, split);
    Ced1k scores = new Ced1k();
    articles.forEach(article -> scores.add(article, Utterances.of(reader.apply(article.report()))));
    return new Result(new Table("ced1k", split, scores.rows()), articles.size(), scores.misread);
  }

  private void add(Article article, List<Utterance> ours) {
    List<Utterance> gold = article.claims();
    List<Matching.Pair> pairs =
        Matching.pairs(
            ours.stream().map(Utterance::text).toList(),
            gold.stream().map(Utterance::text).toList());
    long agents = 0;
    for (Matching.Pair pair : pairs) {
      Utterance our = ours.get(pair.ours());
      Utterance wanted = gold.get(pair.gold());
      agents += Tokens.sameName(our.agent(), wanted.agent()) ? 1 : 0;
      kindRight += our.kind() == wanted.kind() ? 1 : 0;
    }
    matched += pairs.size();
    claims = claims.plus(new Count(pairs.size(), ours.size(), gold.size()));
    withAgent = withAgent.plus(new Count(agents, ours.size(), gold.size()));
    misread.addAll(new Differences(article.id(), ours, gold, pairs).all());
  }

  private List<Row> rows() {
    return List.of(
        Row.of("claim", claims),
        Row.of("claim with agent", withAgent),
        Row.ofShare("quote kind of matched", kindRight, matched));
  }
}
