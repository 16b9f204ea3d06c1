package org.hearsay.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the ledger lists it. Days are written as 2024-08-13; what is not known is null.
 *
 * @param id its identifier, the same in each recording of the same text
 * @param content its words
 * @param quote how closely the words of the speaker are given
 * @param chain the voices from the one nearest the reader to the origin
 * @param certainty the words that say how likely, or null
 * @param certaintyLow lower end of the band that their scale gives them, or null
 * @param certaintyHigh upper end, or null
 * @param aboutFuture whether it speaks of what is yet to come
 * @param happenedFrom first day that it speaks of, or null
 * @param happenedTo last day that it speaks of, or null
 * @param saidOn the day on which its origin said so, or null
 * @param figures the numbers that it states
 * @param times the times that it speaks of
 * @param places the places that it speaks of
 * @param statuses what has been said about it
 * @param events what it speaks of as happening, or as not
 * @param report the report that it stands in
 */
public record ClaimRow(
    String id,
    String content,
    String quote,
    List<Voice> chain,
    @Nullable String certainty,
    @Nullable Double certaintyLow,
    @Nullable Double certaintyHigh,
    boolean aboutFuture,
    @Nullable String happenedFrom,
    @Nullable String happenedTo,
    @Nullable String saidOn,
    List<Amount> figures,
    List<Time> times,
    List<Place> places,
    List<Said> statuses,
    List<Happening> events,
    InReport report) {

  /** Copies the lists. */
  public ClaimRow {
    chain = List.copyOf(chain);
    figures = List.copyOf(figures);
    times = List.copyOf(times);
    places = List.copyOf(places);
    statuses = List.copyOf(statuses);
    events = List.copyOf(events);
  }

  /** The names of who is last in its chain; several where they say it together. */
  public List<String> claimants() {
    return chain.stream().filter(Voice::isOrigin).map(Voice::actor).toList();
  }

  /**
   * One voice of a chain.
   *
   * @param actor its name
   * @param kind what kind of voice it is
   * @param role its office, or null
   * @param side for whom it speaks, or null
   * @param isOrigin whether nobody is named behind it
   * @param saidOn when it said so, or null
   */
  public record Voice(
      String actor,
      String kind,
      @Nullable String role,
      @Nullable String side,
      boolean isOrigin,
      @Nullable String saidOn) {}

  /**
   * One figure.
   *
   * @param measure what is counted
   * @param code the same as a stable code
   * @param whose whose they are, or null
   * @param by who did it, or null
   * @param low the least that it can mean, or null
   * @param high the most that it can mean, or null
   * @param qualifier the word that makes it a bound, or "exact"
   * @param unit the unit, or null for a count
   * @param from first day that it counts, or null
   * @param to last day that it counts, or null
   * @param kind increment or total, or null
   * @param scope the words that limit it to a place or a front, or null
   * @param words the words
   */
  public record Amount(
      String measure,
      String code,
      @Nullable String whose,
      @Nullable String by,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      String qualifier,
      @Nullable String unit,
      @Nullable String from,
      @Nullable String to,
      @Nullable String kind,
      @Nullable String scope,
      String words) {}

  /**
   * One time.
   *
   * @param words the words
   * @param from first day, or null
   * @param to last day, or null
   * @param precision how finely the words tell
   */
  public record Time(String words, @Nullable String from, @Nullable String to, String precision) {}

  /**
   * One place.
   *
   * @param name its name
   * @param kind what kind of place it is, or null
   * @param use what the name stands for: "site", or those who act in its name, and so on
   * @param precision what its coordinates stand for, or null where there are none
   * @param latitude degrees, or null
   * @param longitude degrees, or null
   */
  public record Place(
      String name,
      @Nullable String kind,
      String use,
      @Nullable String precision,
      @Nullable Double latitude,
      @Nullable Double longitude) {}

  /**
   * What was said about the claim.
   *
   * @param value what
   * @param by who said so, or null
   * @param reason why, or null
   */
  public record Said(String value, @Nullable String by, @Nullable String reason) {}

  /**
   * One event.
   *
   * @param type our name for what sort of event it is
   * @param factuality whether the claim says that it happened
   * @param actor who did it, or null
   * @param target to whom or what, or null
   * @param place where, or null
   * @param from first day, or null
   * @param to last day, or null
   * @param words the words
   */
  public record Happening(
      String type,
      String factuality,
      @Nullable String actor,
      @Nullable String target,
      @Nullable String place,
      @Nullable String from,
      @Nullable String to,
      String words) {}

  /**
   * Where it stands.
   *
   * @param outlet who published it, or null
   * @param headline its headline, or null
   * @param url its address, or null
   * @param sha256 hash of its text
   * @param version which version of the report this is, from 1
   * @param published the day or moment of publication as the report has it, or null
   * @param reported by when it is known to have been published
   * @param recordedAt when the ledger got it
   * @param engine version of the engine that read it
   */
  public record InReport(
      @Nullable String outlet,
      @Nullable String headline,
      @Nullable String url,
      String sha256,
      int version,
      @Nullable String published,
      Instant reported,
      Instant recordedAt,
      String engine) {}
}
