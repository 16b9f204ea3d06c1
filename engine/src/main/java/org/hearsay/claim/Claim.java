package org.hearsay.claim;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One content with its chain, its certainty, its status, and what it speaks of.
 *
 * @param id derived from the report's hash and the content's offsets: a re-run names it the same
 * @param content the words of the content, in one piece or several
 * @param quote how closely the words of the speaker are given
 * @param alsoAt other places of the report that state the same claim
 * @param chain through whom it came
 * @param certainty how likely it is said to be, or null where nothing is said
 * @param aboutFuture whether it speaks of what is yet to come
 * @param status what has been said about it
 * @param figures numbers that it states
 * @param times times that it speaks of
 * @param places places that it speaks of
 * @param events what it speaks of as happening, or as not
 * @param reasons why it was read so; the first is the pass that made it
 */
public record Claim(
    String id,
    List<Span> content,
    QuoteKind quote,
    List<List<Span>> alsoAt,
    Chain chain,
    @Nullable Certainty certainty,
    boolean aboutFuture,
    List<Status> status,
    List<Figure> figures,
    List<When> times,
    List<Where> places,
    List<Event> events,
    List<Reason> reasons) {

  /** Copies the lists. */
  public Claim {
    content = List.copyOf(content);
    alsoAt = alsoAt.stream().map(List::copyOf).toList();
    status = List.copyOf(status);
    figures = List.copyOf(figures);
    times = List.copyOf(times);
    places = List.copyOf(places);
    events = List.copyOf(events);
    reasons = List.copyOf(reasons);
  }

  /** The same claim, speaking of other places, and of events that are elsewhere. */
  public Claim at(List<Where> otherPlaces, List<Event> otherEvents) {
    return new Claim(
        id,
        content,
        quote,
        alsoAt,
        chain,
        certainty,
        aboutFuture,
        status,
        figures,
        times,
        otherPlaces,
        otherEvents,
        reasons);
  }

  /** The name of the pass that made it. */
  public String madeBy() {
    return reasons.get(0).pass();
  }
}
