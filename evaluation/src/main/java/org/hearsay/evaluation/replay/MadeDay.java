package org.hearsay.evaluation.replay;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/** The day of made-up reports that a replay plays, as lines of JSON to be read all at once. */
public final class MadeDay {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int OUTLETS = 16;

  private MadeDay() {}

  /**
   * All versions of {@code reports} reports, in the order in which they appear, an article a line,
   * each line with its end. The same for the same numbers.
   *
   * @param reports how many, from 1
   * @param seed another one makes another day
   */
  public static Stream<String> lines(int reports, long seed) {
    Newsroom newsroom = new Newsroom(seed);
    return newsroom.day(reports, OUTLETS).stream()
        .map(edition -> line(edition, newsroom.phrases().outlet(edition.outlet())));
  }

  private static String line(Edition edition, String outlet) {
    ObjectNode article = JSON.createObjectNode();
    article.put("outlet", outlet);
    article.put("date", Markup.moment(edition.first()).toString());
    article.put(
        "url",
        "https://outlet-%d.example%s".formatted(edition.outlet(), Markup.path(edition.report())));
    article.put("title", edition.headline());
    article.put("body", String.join("\n\n", edition.paragraphs()));
    return article + "\n";
  }
}
