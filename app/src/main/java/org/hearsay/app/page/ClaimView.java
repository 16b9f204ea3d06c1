package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as pages show it.
 *
 * @param id its identifier
 * @param content its words
 * @param quote direct, indirect, mixed or none
 * @param claimants who is last in its chain
 * @param chain its voices, from the outlet to the origin
 * @param certainty the words that say how likely, or null
 * @param band the band of those words in per cent, or null
 * @param future whether it speaks of what is yet to come
 * @param happenedFrom first day that it speaks of, or null
 * @param happenedTo last day, or null
 * @param saidOn when its origin said so, or null
 * @param figures its figures
 * @param places names of the places that it speaks of
 * @param statuses what has been said about it
 * @param outlet who published it
 * @param headline the headline of its report, or null
 * @param url the address of its report if it is one of the web, or null
 * @param report the identifier of its report
 * @param published when that was published, or null
 * @param reported by when it is known to have been
 * @param recordedAt when the ledger got it
 */
public record ClaimView(
    String id,
    String content,
    String quote,
    List<String> claimants,
    List<Voice> chain,
    @Nullable String certainty,
    @Nullable String band,
    boolean future,
    @Nullable String happenedFrom,
    @Nullable String happenedTo,
    @Nullable String saidOn,
    List<Amount> figures,
    List<String> places,
    List<Status> statuses,
    String outlet,
    @Nullable String headline,
    @Nullable String url,
    String report,
    @Nullable String published,
    String reported,
    String recordedAt) {

  /**
   * One voice.
   *
   * @param actor its name
   * @param kind what kind of voice
   * @param role its office, or null
   * @param side for whom it speaks, or null
   * @param saidOn when it said so, or null
   */
  public record Voice(
      String actor,
      String kind,
      @Nullable String role,
      @Nullable String side,
      @Nullable String saidOn) {
    static Voice of(JsonNode json) {
      return new Voice(
          Shown.text(json, "actor"),
          Shown.text(json, "kind"),
          Shown.orNull(json, "role"),
          Shown.orNull(json, "side"),
          Shown.orNull(json, "said_on"));
    }
  }

  /**
   * What somebody said about it.
   *
   * @param value what
   * @param by who, or null
   * @param reason why, or null
   */
  public record Status(String value, @Nullable String by, @Nullable String reason) {
    static Status of(JsonNode json) {
      return new Status(
          Shown.text(json, "value"), Shown.orNull(json, "by"), Shown.orNull(json, "reason"));
    }

    /** Whether it speaks for the claim or against it, as a class of the style sheet. */
    public String look() {
      return switch (value) {
        case "confirmed" -> "for";
        case "denied", "withdrawn" -> "against";
        default -> "open";
      };
    }
  }

  /** Of a row of the API. */
  static ClaimView of(JsonNode json) {
    JsonNode report = json.path("report");
    JsonNode certainty = json.path("certainty");
    return new ClaimView(
        json.path("id").asText(),
        Shown.text(json, "content"),
        Shown.text(json, "quote"),
        Shown.texts(json.path("claimants")),
        Shown.list(json.path("chain"), Voice::of),
        Shown.orNull(certainty, "phrase"),
        band(certainty),
        json.path("about_future").asBoolean(),
        Shown.orNull(json, "happened_from"),
        Shown.orNull(json, "happened_to"),
        Shown.orNull(json, "said_on"),
        Shown.list(json.path("figures"), Amount::of),
        Shown.list(json.path("places"), each -> Shown.text(each, "name")).stream()
            .distinct()
            .toList(),
        Shown.list(json.path("status"), Status::of),
        Shown.text(report, "outlet"),
        Shown.orNull(report, "headline"),
        Shown.link(report.path("url").asText(null)),
        report.path("sha256").asText().replaceFirst("(?<=^.{16}).*", ""),
        Shown.orNull(report, "published"),
        Shown.text(report, "reported"),
        Shown.text(report, "recorded_at"));
  }

  private static @Nullable String band(JsonNode certainty) {
    boolean known = certainty.path("low").isNumber() && certainty.path("high").isNumber();
    return known
        ? Math.round(100 * certainty.path("low").asDouble())
            + "–"
            + Math.round(100 * certainty.path("high").asDouble())
            + " %"
        : null;
  }

  /** The chain from the origin to the voice nearest the reader. */
  public List<Voice> fromOrigin() {
    List<Voice> reversed = new ArrayList<>(chain);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Whether the report says it itself. */
  public boolean isOwnVoice() {
    return chain.size() < 2;
  }

  /** How closely the words are given, as a class of the style sheet: solid, dashed or dotted. */
  public String underline() {
    return switch (quote) {
      case "direct", "mixed" -> "direct";
      case "none" -> "own";
      default -> "indirect";
    };
  }
}
