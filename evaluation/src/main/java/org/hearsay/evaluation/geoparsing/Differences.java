package org.hearsay.evaluation.geoparsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.evaluation.score.Misread;

/** What was read otherwise than the corpus has it, by kind of difference. */
final class Differences {
  private static final int AROUND = 80;

  private final Article article;
  private final List<Toponym> ours;
  private final List<Scores.Pair> pairs;

  Differences(Article article, List<Toponym> ours, List<Scores.Pair> pairs) {
    this.article = article;
    this.ours = ours;
    this.pairs = pairs;
  }

  /** All of them. */
  List<Misread> all() {
    List<Misread> all = new ArrayList<>();
    Set<Toponym> gold = new HashSet<>(article.toponyms());
    Set<Toponym> extra = new HashSet<>(ours);
    for (Scores.Pair pair : pairs) {
      gold.remove(pair.gold());
      extra.remove(pair.ours());
      compare(pair, all);
    }
    article.toponyms().stream()
        .filter(gold::contains)
        .forEach(each -> all.add(misread("not found", each, told(each), "nothing")));
    ours.stream()
        .filter(extra::contains)
        .forEach(each -> all.add(misread("not in the corpus", each, "nothing", told(each))));
    return all;
  }

  private void compare(Scores.Pair pair, List<Misread> all) {
    Point wanted = pair.gold().at();
    Point at = pair.ours().at();
    if (wanted == null) {
      return;
    }
    if (at == null) {
      all.add(
          misread("found but not resolved", pair.gold(), told(pair.gold()), pair.ours().place()));
      return;
    }
    double km = wanted.kmTo(at);
    if (km > Scores.CLOSE_KM) {
      String kind = km > Scores.NEAR_KM ? "more than 161 km off" : "20 to 161 km off";
      String our = "%s, %.0f km off".formatted(told(pair.ours()), km);
      all.add(misread(kind, pair.gold(), told(pair.gold()), our));
    }
  }

  private Misread misread(String kind, Toponym at, String expected, String our) {
    String text = article.report().text();
    String words =
        text.substring(
            Math.max(0, at.begin() - AROUND), Math.min(text.length(), at.end() + AROUND));
    return new Misread(kind, article.id(), words, expected, our);
  }

  private static String told(Toponym toponym) {
    Point at = toponym.at();
    return at == null
        ? toponym.name()
        : "%s: %s at %.2f, %.2f"
            .formatted(toponym.name(), toponym.place(), at.latitude(), at.longitude());
  }
}
