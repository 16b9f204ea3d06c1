package org.hearsay.evaluation.polnear;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.claim.Account;
import org.hearsay.claim.Attribution;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.evaluation.score.Count;
import org.hearsay.evaluation.score.Misread;
import org.hearsay.evaluation.score.Result;
import org.hearsay.evaluation.score.Row;
import org.hearsay.evaluation.score.Table;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.text.Report;
import org.hearsay.text.Span;

/**
 * Scores what the learned reader marks on PolNeAR.
 *
 * <p>An article goes the way that any text goes, through ingest, so that what ingest sets aside (a
 * caption, a byline) counts as not found.
 */
public final class Polnear {
  private final Function<Report, Account> reader;
  private final Map<Role, Count> exact = new EnumMap<>(Role.class);
  private final Map<Role, Count> begin = new EnumMap<>(Role.class);
  private final Map<Role, Count> overlap = new EnumMap<>(Role.class);
  private Count relationExact = Count.NONE;
  private Count relationOverlap = Count.NONE;
  private final List<Misread> misread = new ArrayList<>();

  private Polnear(Function<Report, Account> reader) {
    this.reader = reader;
  }

  /**
   * Reads and scores a split.
   *
   * @param path the corpus as published
   * @param split train, dev or test
   * @param reader reads one report
   */
  public static Result evaluate(Path path, String split, Function<Report, Account> reader) {
    List<Article> articles = Folders.articles(path, split);
    Polnear scores = new Polnear(reader);
    articles.forEach(scores::add);
    return new Result(new Table("polnear", split, scores.rows()), articles.size(), scores.misread);
  }

  private void add(Article article) {
    Report report = report(article);
    List<Attribution> ours =
        new Convention(article.text()).of(reader.apply(report).reading().attributions());
    Words words = new Words(article.text());
    FlatTags oursFlat = FlatTags.of(words, ours);
    FlatTags goldFlat = FlatTags.of(words, article.attributions());
    for (Role role : Role.values()) {
      List<Span> our = oursFlat.spans(role);
      List<Span> gold = goldFlat.spans(role);
      exact.merge(role, SpanScores.exact(our, gold), Count::plus);
      begin.merge(role, SpanScores.begin(our, gold), Count::plus);
      overlap.merge(role, SpanScores.overlap(our, gold), Count::plus);
      misread.addAll(new Differences(article, role).between(our, gold));
    }
    RelationScores relations = new RelationScores(words);
    relationExact = relationExact.plus(relations.exact(ours, article.attributions()));
    relationOverlap = relationOverlap.plus(relations.overlap(ours, article.attributions()));
    misread.addAll(Differences.ofLinks(article, ours));
  }

  private static Report report(Article article) {
    Hints hints = new Hints(article.publisher(), article.published(), null);
    byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
    Outcome outcome =
        new Ingest().read(bytes, article.id() + ".txt", hints).findFirst().orElseThrow();
    if (outcome instanceof Outcome.Read read && read.report().text().equals(article.text())) {
      return read.report();
    }
    throw new CorpusException(
        "Cannot read " + article.id() + " as a report of the same text: " + outcome);
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Role role : Role.values()) {
      rows.add(Row.of(role.label() + " exact", exact.getOrDefault(role, Count.NONE)));
    }
    for (Role role : Role.values()) {
      rows.add(Row.of(role.label() + " begin", begin.getOrDefault(role, Count.NONE)));
    }
    for (Role role : Role.values()) {
      rows.add(Row.of(role.label() + " overlap", overlap.getOrDefault(role, Count.NONE)));
    }
    rows.add(Row.of("relation exact", relationExact));
    rows.add(Row.of("relation overlap", relationOverlap));
    return rows;
  }
}
