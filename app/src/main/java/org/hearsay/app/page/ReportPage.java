package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report: its text with what is claimed underlined, and a card a claim beside it.
 *
 * @param chrome what is around it
 * @param report the report
 * @param text its paragraphs; empty where texts are not given
 * @param cards its claims, in the order of the text
 * @param unread what could not be read, placed or dated
 * @param versions its versions, where there are several
 * @param superseded when a later version took its place, or null
 * @param plain whether the text is shown without marks
 * @param toggled the address with marks, or without
 */
public record ReportPage(
    Chrome chrome,
    ReportView report,
    List<Passage> text,
    List<Card> cards,
    List<Unread> unread,
    List<ReportView> versions,
    @Nullable String superseded,
    boolean plain,
    String toggled) {

  /**
   * A claim beside the text.
   *
   * @param number its number on the page
   * @param claim the claim
   */
  public record Card(int number, ClaimView claim) {}

  /**
   * What could not be read.
   *
   * @param words the words
   * @param why why not
   */
  public record Unread(String words, String why) {}

  static ReportPage of(Source source, Words words, Address here, String id) {
    JsonNode answer = Answers.of(source, "/reports/" + id, here.asked("plain"));
    ReportView report = ReportView.of(answer.path("report"));
    boolean plain = here.value("plain") != null;
    List<Card> cards = cards(answer.path("read"), report);
    Address view = here.with("plain", null);
    return new ReportPage(
        Chrome.of(
            words,
            report.title(),
            view,
            Answers.index(source),
            Form.one(view, "reports/" + report.id())),
        report,
        text(answer.path("read"), plain),
        cards,
        unread(answer.path("read")),
        Shown.list(answer.path("versions"), ReportView::of),
        Shown.orNull(answer, "superseded_at"),
        plain,
        here.with("plain", plain ? null : "1").toString());
  }

  /** The claims of an account. */
  static List<Card> cards(JsonNode read, ReportView report) {
    List<Card> cards = new ArrayList<>();
    for (JsonNode claim : read.path("claims")) {
      cards.add(new Card(cards.size() + 1, AccountClaim.view(claim, report)));
    }
    return cards;
  }

  /** What could not be read of an account. */
  static List<Unread> unread(JsonNode read) {
    return Shown.list(
        read.path("unread"),
        each -> new Unread(Shown.text(each.path("span"), "text"), Shown.text(each, "reason")));
  }

  /** The text of an account, with what is claimed in it marked, unless it is to be plain. */
  static List<Passage> text(JsonNode read, boolean plain) {
    JsonNode text = read.path("report").path("text");
    if (!text.isTextual()) {
      return List.of();
    }
    List<Passage.Mark> marks = new ArrayList<>();
    int number = 1;
    for (JsonNode claim : read.path("claims")) {
      if (!plain) {
        marks.addAll(Passage.marks(claim, number++));
      }
    }
    int[] points = text.asText().codePoints().toArray();
    return Paragraphs.of(points).stream()
        .map(
            each ->
                Passage.of(
                    points,
                    each.begin(),
                    each.end(),
                    marks.stream()
                        .filter(mark -> mark.begin() < each.end() && mark.end() > each.begin())
                        .toList()))
        .toList();
  }
}
