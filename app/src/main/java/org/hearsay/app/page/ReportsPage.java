package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which reports the ledger holds.
 *
 * @param chrome what is around it
 * @param reports the reports, newest first
 * @param next the address of those after them, or null
 */
public record ReportsPage(Chrome chrome, List<ReportView> reports, @Nullable String next) {

  static ReportsPage of(Source source, Words words, Address here) {
    JsonNode answer = Answers.of(source, "/reports", here.asked());
    return new ReportsPage(
        Chrome.of(
            words,
            words.say("reports.title"),
            here,
            Answers.index(source),
            Form.news(here, "reports")),
        Shown.list(answer.path("rows"), ReportView::of),
        Answers.next(here, answer));
  }
}
