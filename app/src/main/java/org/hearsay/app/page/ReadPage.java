package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody gives, and what is claimed in it.
 *
 * @param chrome what is around it
 * @param fields what was given, by the field of the form
 * @param report the report that it was read as, or null where none was
 * @param text its paragraphs
 * @param cards its claims, in the order of the text
 * @param unread what could not be read, placed or dated
 * @param problem what is wrong with what was given, or null
 * @param keeps whether it can be recorded in the ledger
 * @param guarded whether reading needs the token as well
 */
public record ReadPage(
    Chrome chrome,
    Map<String, String> fields,
    @Nullable ReportView report,
    List<Passage> text,
    List<ReportPage.Card> cards,
    List<ReportPage.Unread> unread,
    @Nullable String problem,
    boolean keeps,
    boolean guarded) {

  static final String PATH = "/read";

  /** Fields that a text may be sent along with, in the order of the form. */
  public static final List<String> ABOUT = List.of("title", "outlet", "published", "url");

  /** What was given in a field of the form. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  static ReadPage empty(Source source, Words words, boolean keeps, boolean guarded) {
    return new ReadPage(
        chrome(source, words),
        Map.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        keeps,
        guarded);
  }

  static ReadPage of(
      Source source,
      Words words,
      Map<String, String> fields,
      Source.Got got,
      boolean keeps,
      boolean guarded) {
    boolean fine = got.status() < 300;
    JsonNode read = got.body();
    @Nullable ReportView report = fine ? ReportView.of(read.path("report")) : null;
    return new ReadPage(
        chrome(source, words),
        Map.copyOf(fields),
        report,
        report == null ? List.of() : ReportPage.text(read, false),
        report == null ? List.of() : ReportPage.cards(read, report),
        ReportPage.unread(read),
        fine ? null : Shown.text(read, "detail"),
        keeps,
        guarded);
  }

  private static Chrome chrome(Source source, Words words) {
    return Chrome.of(
        words,
        words.say("read.title"),
        Address.of(PATH, Map.of()),
        Answers.index(source),
        List.of());
  }
}
