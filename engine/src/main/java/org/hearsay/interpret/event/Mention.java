package org.hearsay.interpret.event;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hearsay.claim.Event;
import org.hearsay.claim.EventType;
import org.hearsay.claim.Factuality;
import org.hearsay.claim.When;
import org.hearsay.claim.Where;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell an event, before it is known which claim they stand in.
 *
 * @param type what sort of event
 * @param factuality whether it is told as having happened
 * @param span the words that tell it
 * @param sentence the sentence that they stand in
 * @param actor who did it, or null
 * @param target to whom or what, or null
 */
public record Mention(
    EventType type,
    Factuality factuality,
    Span span,
    Span sentence,
    @Nullable String actor,
    @Nullable String target) {

  /**
   * The event, at the nearest of the places and times that its claim names in the same sentence;
   * a time that is on the calendar goes before a length ("two days").
   *
   * @param places places of the claim
   * @param times times of the claim
   */
  public Event event(List<Where> places, List<When> times) {
    List<When> dated =
        times.stream().filter(time -> time.from() != null || time.to() != null).toList();
    return new Event(
        type,
        factuality,
        span,
        actor,
        target,
        nearest(places, Where::span),
        nearest(dated.isEmpty() ? times : dated, When::span));
  }

  private <T> @Nullable T nearest(List<T> all, Function<T, Span> where) {
    return all.stream()
        .filter(each -> sentence.contains(where.apply(each)))
        .min(Comparator.comparingInt(each -> distance(where.apply(each))))
        .orElse(null);
  }

  /** What follows the event is nearer to it than what stands before. */
  private int distance(Span other) {
    return other.begin() >= span.end()
        ? other.begin() - span.end()
        : 2 * Math.max(0, span.begin() - other.end()) + 1;
  }
}
