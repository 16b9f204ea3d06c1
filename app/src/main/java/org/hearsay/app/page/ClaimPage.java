package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One claim: who says it, through whom, in which words, what became of it, and why it was read so.
 *
 * @param chrome what is around it
 * @param claim the claim
 * @param steps its chain, from the origin to the reader
 * @param passage the paragraph that it stands in, or null where texts are not given
 * @param questions what it is about, with who else answers that
 * @param life what the ledger learned of it, in order
 * @param reasons why it was read so
 * @param events what it speaks of as happening, in words
 * @param reviews what people said of it, without those reviews that only take others back
 * @param writable whether somebody with the token may say something of it here
 */
public record ClaimPage(
    Chrome chrome,
    ClaimView claim,
    List<Step> steps,
    @Nullable Passage passage,
    List<QuestionView> questions,
    List<Moment> life,
    List<Reason> reasons,
    List<String> events,
    List<Review> reviews,
    boolean writable) {
  /** What a form of this page can say, by the ledger's words. */
  public static final List<String> KINDS =
      List.of(
          "accepted", "corrected", "set aside", "same as", "not same as", "merged with", "split");

  /** The parts that it can correct. */
  public static final List<String> PARTS =
      List.of("content", "speaker", "chain", "figure", "place", "time", "status");

  /**
   * What a person said of the claim.
   *
   * @param when when it was recorded
   * @param kind what, as the ledger's word for it
   * @param part which part is corrected, or null
   * @param was how it was read
   * @param becomes how it should be read, or null
   * @param other the claim that it is compared with, or null
   * @param reviewer who says so
   * @param reason why, or null
   * @param stands whether it has not been taken back
   */
  public record Review(
      String when,
      String kind,
      @Nullable String part,
      String was,
      @Nullable String becomes,
      @Nullable String other,
      String reviewer,
      @Nullable String reason,
      boolean stands) {}

  /**
   * One step of the chain.
   *
   * @param voice who
   * @param words the words of the report that name them, or null
   * @param cue the words that say that they said it, or null
   */
  public record Step(ClaimView.Voice voice, @Nullable String words, @Nullable String cue) {}

  /**
   * Something that became of the claim.
   *
   * @param when when the ledger learned it
   * @param what what
   * @param pieces how its words changed; empty where they did not
   */
  public record Moment(String when, String what, List<Diff.Piece> pieces) {}

  /**
   * A step of the reading.
   *
   * @param pass the pass that took it
   * @param what what it found
   * @param words in which words, or null
   */
  public record Reason(String pass, String what, @Nullable String words) {}

  static ClaimPage of(Source source, Words words, Address here, String id, boolean writable) {
    JsonNode answer = Answers.of(source, "/claims/" + id, here.asked());
    ClaimView claim = ClaimView.of(answer.path("claim"));
    return new ClaimPage(
        Chrome.of(
            words,
            claim.content(),
            here,
            Answers.index(source),
            Form.and(Form.one(here, "claims/" + claim.id()), Embed.twin(words, here))),
        claim,
        steps(claim, answer.path("read").path("chain")),
        passage(source, claim, answer.path("read"), here),
        Shown.list(answer.path("questions"), question -> QuestionView.of(question, claim.id())),
        life(words, answer),
        Shown.list(answer.path("read").path("why"), ClaimPage::reason),
        Shown.list(answer.path("claim").path("events"), event -> event(words, event)),
        reviews(answer),
        writable);
  }

  private static List<Review> reviews(JsonNode answer) {
    List<Review> reviews = new ArrayList<>();
    for (JsonNode json : answer.path("reviews")) {
      if (!json.path("kind").asText().equals("taken back")) {
        reviews.add(
            new Review(
                Shown.text(json, "recorded_at"),
                Shown.text(json, "kind"),
                Shown.orNull(json, "part"),
                Shown.text(json, "was"),
                Shown.orNull(json, "becomes"),
                Shown.orNull(json, "other"),
                Shown.text(json, "reviewer"),
                Shown.orNull(json, "reason"),
                json.path("stands").asBoolean()));
      }
    }
    return reviews;
  }

  private static List<Step> steps(ClaimView claim, JsonNode chain) {
    List<Step> steps = new ArrayList<>();
    for (int i = claim.chain().size() - 1; i >= 0; i--) {
      JsonNode hop = chain.path(i);
      steps.add(
          new Step(
              claim.chain().get(i),
              Shown.orNull(hop.path("span"), "text"),
              Shown.orNull(hop.path("cue"), "text")));
    }
    return steps;
  }

  /** The paragraph around the claim's content. */
  private static @Nullable Passage passage(
      Source source, ClaimView claim, JsonNode read, Address here) {
    Source.Got got = source.get("/reports/" + claim.report(), here.plain("").asked());
    JsonNode text = got.body().path("read").path("report").path("text");
    JsonNode first = read.path("content").path(0);
    if (!text.isTextual() || !first.isObject()) {
      return null;
    }
    int[] points = text.asText().codePoints().toArray();
    int begin = Paragraphs.begin(points, first.path("begin").asInt());
    JsonNode last = read.path("content").path(read.path("content").size() - 1);
    int end = Paragraphs.end(points, last.path("end").asInt());
    return Passage.of(points, begin, end, Passage.marks(read, 1));
  }

  private static List<Moment> life(Words words, JsonNode answer) {
    List<Moment> life = new ArrayList<>();
    for (JsonNode change : answer.path("history")) {
      life.add(
          new Moment(
              Shown.text(change, "recorded_at"),
              words.say("change." + change.path("kind").asText()),
              pieces(change)));
    }
    if (!answer.path("superseded_at").isNull()) {
      life.add(
          new Moment(
              Shown.text(answer, "superseded_at"), words.say("change.superseded"), List.of()));
    }
    return life;
  }

  static List<Diff.Piece> pieces(JsonNode change) {
    String before = Shown.text(change.path("before"), "content");
    String after = Shown.text(change.path("after"), "content");
    boolean both = change.path("before").isObject() && change.path("after").isObject();
    return both && !before.equals(after) ? Diff.of(before, after) : List.of();
  }

  private static Reason reason(JsonNode json) {
    return new Reason(
        Shown.text(json, "pass"),
        Shown.text(json, "what"),
        Shown.orNull(json.path("span"), "text"));
  }

  private static String event(Words words, JsonNode json) {
    StringBuilder event = new StringBuilder(Shown.text(json, "type"));
    for (String part : List.of("actor", "target", "place")) {
      String value = Shown.orNull(json, part);
      if (value != null) {
        event.append(words.say("event." + part, value));
      }
    }
    String factuality = Shown.text(json, "factuality");
    return factuality.equals("asserted") ? event.toString() : event + " (" + factuality + ")";
  }
}
