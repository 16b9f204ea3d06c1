package org.hearsay.evaluation.geoparsing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearsay.claim.Account;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.evaluation.score.Misread;
import org.hearsay.evaluation.score.Result;
import org.hearsay.evaluation.score.Table;
import org.hearsay.text.Report;

/** Scores names of places and where they are put, on LGL, GeoVirus and TR-News. */
public final class Geoparsing {
  private Geoparsing() {}

  /** Reads and scores {@code split} of LGL: all, or the first or second half of its articles. */
  public static Result lgl(Path data, String split, Function<Report, Account> reader) {
    return evaluate(Layout.LGL, Convention.PEOPLES, data, split, reader);
  }

  /** The same of GeoVirus. */
  public static Result geovirus(Path data, String split, Function<Report, Account> reader) {
    return evaluate(Layout.GEOVIRUS, Convention.NAMES, data, split, reader);
  }

  /** The same of TR-News. */
  public static Result trnews(Path data, String split, Function<Report, Account> reader) {
    return evaluate(Layout.TRNEWS, Convention.ADJECTIVES, data, split, reader);
  }

  private static Result evaluate(
      Layout layout,
      Convention convention,
      Path data,
      String split,
      Function<Report, Account> reader) {
    List<Article> articles = part(layout.articles(data), split);
    Scores scores = new Scores();
    List<Misread> misread = new ArrayList<>();
    for (Article article : articles) {
      List<Toponym> ours = convention.toponyms(reader.apply(article.report()));
      List<Scores.Pair> pairs = Scores.pairs(article.toponyms(), ours);
      scores.add(article.toponyms(), ours, pairs);
      misread.addAll(new Differences(article, ours, pairs).all());
    }
    String name = layout.name().toLowerCase(Locale.ROOT);
    return new Result(new Table(name, split, scores.rows()), articles.size(), misread);
  }

  private static List<Article> part(List<Article> articles, String split) {
    int half = articles.size() / 2;
    return switch (split) {
      case "all" -> articles;
      case "first" -> articles.subList(0, half);
      case "second" -> articles.subList(half, articles.size());
      default ->
          throw new CorpusException(
              "There is no split " + split + " of this corpus. Take all, first or second.");
    };
  }
}
