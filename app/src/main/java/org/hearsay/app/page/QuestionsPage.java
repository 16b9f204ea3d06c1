package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What claims are about, with the answers side by side: where they part ways.
 *
 * @param chrome what is around it
 * @param questions the questions
 * @param next the address of those after them, or null
 */
public record QuestionsPage(Chrome chrome, List<QuestionView> questions, @Nullable String next) {

  private static final String MOST = "10";

  /** A page of questions that each take long is shorter, and comes as quickly as another. */
  private static final String COMPARED = "100";

  static QuestionsPage of(Source source, Words words, Address here) {
    Address asked =
        here.value("limit") == null && here.value("compared") == null
            ? here.limited(MOST).and("compared", COMPARED)
            : here;
    JsonNode answer = Answers.of(source, "/questions", asked.asked());
    return new QuestionsPage(
        Chrome.of(
            words,
            words.say("questions.title"),
            here,
            Answers.index(source),
            Form.rows(here, "questions")),
        Shown.list(answer.path("rows"), row -> QuestionView.of(row, "")),
        Answers.next(here, answer));
  }
}
