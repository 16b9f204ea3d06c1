package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answers side by side: who says what, from how many origins.
 *
 * @param asks what is asked
 * @param from first day that it asks of, or null
 * @param to last day, or null
 * @param reports how many reports answer it
 * @param claimants how many are said to have answered it
 * @param low the fewest independent origins
 * @param high the most
 * @param reasons why so many
 * @param answers the answers
 * @param changes what changed on the way to one of them
 * @param life what became of the answer that this page is about; empty where it is about none
 * @param leftOut how many reports were not compared, because they are too many
 */
public record QuestionView(
    String asks,
    @Nullable String from,
    @Nullable String to,
    long reports,
    long claimants,
    long low,
    long high,
    List<String> reasons,
    List<Answer> answers,
    List<Change> changes,
    List<Event> life,
    long leftOut) {

  /**
   * One answer.
   *
   * @param claimants who is said to have said it
   * @param amount its number, or null
   * @param low the fewest independent origins of this answer
   * @param high the most
   * @param tellings where it is told
   * @param isThis whether the claim that the page is about is one of them
   */
  public record Answer(
      List<String> claimants,
      @Nullable Amount amount,
      long low,
      long high,
      List<Telling> tellings,
      boolean isThis) {}

  /**
   * One telling.
   *
   * @param claim the identifier of the claim
   * @param words its words
   * @param outlet who published it, or null
   * @param published when, or null
   * @param via through whom, between outlet and origin
   */
  public record Telling(
      String claim,
      String words,
      @Nullable String outlet,
      @Nullable String published,
      List<String> via) {}

  /**
   * What changed between two tellings.
   *
   * @param kind what
   * @param from the claim that was told
   * @param to the claim that tells it
   * @param fromOutlet who told it
   * @param toOutlet who tells it so
   * @param pieces the difference of the sentences, word by word
   */
  public record Change(
      String kind,
      String from,
      String to,
      String fromOutlet,
      String toOutlet,
      List<Diff.Piece> pieces) {}

  /**
   * Something that became of a claim.
   *
   * @param kind said, repeated, changed, denied and so on
   * @param day when that was published, or null
   * @param by who did it
   * @param claim the telling that did it
   */
  public record Event(String kind, @Nullable String day, String by, String claim) {}

  /**
   * Of a row of the API.
   *
   * @param about the claim that the page is about, or nothing
   */
  static QuestionView of(JsonNode asked, String about) {
    JsonNode question = asked.path("question");
    Map<String, JsonNode> tellings = tellings(asked);
    List<Answer> answers = Shown.list(question.path("answers"), answer -> answer(answer, about));
    return new QuestionView(
        Shown.text(question, "asks"),
        Shown.orNull(question, "from"),
        Shown.orNull(question, "to"),
        asked.path("reports").asLong(),
        asked.path("claimants").asLong(),
        question.path("origins").path("low").asLong(),
        question.path("origins").path("high").asLong(),
        Shown.texts(question.path("origins").path("reasons")),
        answers,
        Shown.list(asked.path("changes"), change -> change(change, tellings)),
        life(asked, question, about, tellings),
        asked.path("compared").path("left_out").asLong());
  }

  /** By their identifiers, for what names them. */
  private static Map<String, JsonNode> tellings(JsonNode asked) {
    Map<String, JsonNode> tellings = new LinkedHashMap<>();
    for (JsonNode answer : asked.path("question").path("answers")) {
      answer.path("tellings").forEach(each -> tellings.put(each.path("id").asText(), each));
    }
    return tellings;
  }

  private static Answer answer(JsonNode json, String about) {
    List<Telling> tellings = Shown.list(json.path("tellings"), QuestionView::telling);
    return new Answer(
        Shown.texts(json.path("claimants")),
        amount(json.path("tellings").path(0)),
        json.path("origins").path("low").asLong(),
        json.path("origins").path("high").asLong(),
        tellings,
        tellings.stream().anyMatch(telling -> telling.claim().equals(about)));
  }

  private static Telling telling(JsonNode json) {
    List<String> chain = Shown.texts(json.path("chain"));
    return new Telling(
        json.path("claim").asText(),
        Shown.text(json, "words"),
        Shown.orNull(json.path("source"), "outlet"),
        Shown.orNull(json.path("source"), "published"),
        chain.size() > 2 ? chain.subList(1, chain.size() - 1) : List.of());
  }

  private static @Nullable Amount amount(JsonNode telling) {
    BigDecimal low = Shown.number(telling, "low");
    BigDecimal high = Shown.number(telling, "high");
    return low == null && high == null
        ? null
        : new Amount(
            Shown.text(telling, "measure"),
            null,
            low,
            high,
            Shown.text(telling, "qualifier"),
            Shown.orNull(telling, "unit"),
            null,
            null,
            null,
            null,
            "");
  }

  private static Change change(JsonNode json, Map<String, JsonNode> tellings) {
    JsonNode from = tellings.getOrDefault(json.path("from").asText(), json.path("none"));
    JsonNode to = tellings.getOrDefault(json.path("to").asText(), json.path("none"));
    return new Change(
        Shown.text(json, "kind"),
        from.path("claim").asText(),
        to.path("claim").asText(),
        Shown.text(from.path("source"), "outlet"),
        Shown.text(to.path("source"), "outlet"),
        Diff.of(Shown.text(json, "from_sentence"), Shown.text(json, "to_sentence")));
  }

  private static List<Event> life(
      JsonNode asked, JsonNode question, String about, Map<String, JsonNode> tellings) {
    List<Event> events = new ArrayList<>();
    int number = 0;
    for (JsonNode answer : question.path("answers")) {
      boolean isThis =
          Shown.list(answer.path("tellings"), each -> each.path("claim").asText()).contains(about);
      if (isThis) {
        for (JsonNode event : asked.path("lives").path(number).path("events")) {
          events.add(event(event, tellings));
        }
      }
      number++;
    }
    return events;
  }

  private static Event event(JsonNode json, Map<String, JsonNode> tellings) {
    JsonNode telling = tellings.getOrDefault(json.path("telling").asText(), json.path("none"));
    String by = Shown.orNull(json, "by");
    return new Event(
        Shown.text(json, "kind"),
        Shown.orNull(json, "day"),
        by == null ? Shown.text(telling.path("source"), "outlet") : by,
        telling.path("claim").asText());
  }
}
