package org.hearsay.evaluation.muc;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.claim.Account;
import org.hearsay.claim.Figure;
import org.hearsay.evaluation.muc.Amount.Kind;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.evaluation.score.Misread;
import org.hearsay.evaluation.score.Result;
import org.hearsay.evaluation.score.Row;
import org.hearsay.evaluation.score.Table;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.text.Report;
import org.hearsay.text.Span;

/** Scores the bounds of figures on MUC-3 and MUC-4. */
public final class Muc {

  /** What was asked and what was right of one kind of number. */
  private static final class Share {
    private long right;
    private long asked;

    private void add(boolean isRight) {
      asked++;
      right += isRight ? 1 : 0;
    }
  }

  private final Map<Kind, Share> shares = new EnumMap<>(Kind.class);
  private final Share all = new Share();
  private final List<Misread> misread = new ArrayList<>();
  private int reports;

  private Muc() {}

  /**
   * Reads the texts whose keys count somebody, and scores the bounds of their figures.
   *
   * @param path the folder that holds {@code TASK/CORPORA}
   * @param split names of folders there, joined by {@code +}
   * @param reader reads one report
   */
  public static Result evaluate(Path path, String split, Function<Report, Account> reader) {
    Map<String, List<Target>> targets =
        Keys.targets(Folders.keys(path, split)).stream()
            .collect(Collectors.groupingBy(Target::report));
    Muc scores = new Muc();
    for (Article article : Folders.articles(path, split)) {
      scores.add(article, targets.getOrDefault(article.id(), List.of()), reader);
    }
    return new Result(new Table("muc", split, scores.rows()), scores.reports, scores.misread);
  }

  private void add(Article article, List<Target> targets, Function<Report, Account> reader) {
    Report report = report(article);
    Mentions mentions = new Mentions(report.text());
    List<Target> asked =
        targets.stream().filter(target -> !mentions.numbersOf(target).isEmpty()).toList();
    if (!asked.isEmpty()) {
      reports++;
      Account account = reader.apply(report);
      asked.forEach(target -> score(target, mentions, account));
    }
  }

  private static Report report(Article article) {
    byte[] bytes = Casing.restored(article.text()).getBytes(StandardCharsets.UTF_8);
    Outcome outcome =
        new Ingest().read(bytes, article.id() + ".txt", Hints.NONE).findFirst().orElseThrow();
    if (outcome instanceof Outcome.Read read) {
      return read.report();
    }
    throw new CorpusException("Cannot read " + article.id() + ": " + outcome);
  }

  private void score(Target target, Mentions mentions, Account account) {
    List<Span> places = mentions.numbersOf(target);
    List<Figure> figures =
        account.claims().stream()
            .flatMap(claim -> claim.figures().stream())
            .filter(figure -> places.stream().anyMatch(figure.span()::overlaps))
            .distinct()
            .toList();
    boolean right =
        figures.stream().anyMatch(f -> target.amounts().stream().anyMatch(a -> a.isThatOf(f)));
    all.add(right);
    shares.computeIfAbsent(target.amounts().get(0).kind(), kind -> new Share()).add(right);
    if (!right) {
      misread.add(misread(target, mentions.around(places.get(0)), figures, places, account));
    }
  }

  private static Misread misread(
      Target target, String words, List<Figure> figures, List<Span> places, Account account) {
    String expected =
        target.amounts().stream().map(Amount::toString).collect(Collectors.joining(" or "))
            + " of "
            + String.join(" / ", target.descriptions());
    String ours = figures.stream().map(Muc::told).collect(Collectors.joining("; "));
    if (!ours.isEmpty()) {
      return new Misread("other bounds", target.report(), words, expected, ours);
    }
    String reason =
        account.unread().stream()
            .filter(unread -> places.stream().anyMatch(unread.span()::overlaps))
            .map(unread -> unread.reason())
            .findFirst()
            .orElse("no figure, and not listed as unread");
    return new Misread(reason, target.report(), words, expected, "nothing");
  }

  private static String told(Figure figure) {
    return "%s to %s (%s) %s"
        .formatted(
            figure.low() == null ? "?" : figure.low(),
            figure.high() == null ? "?" : figure.high(),
            figure.qualifier(),
            figure.measure());
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.ofShare("low and high", all.right, all.asked));
    shares.forEach(
        (kind, share) ->
            rows.add(Row.ofShare("low and high, " + kind.label(), share.right, share.asked)));
    return rows;
  }
}
