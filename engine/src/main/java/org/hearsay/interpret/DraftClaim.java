package org.hearsay.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Event;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Hop;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.Reason;
import org.hearsay.claim.Status;
import org.hearsay.claim.When;
import org.hearsay.claim.Where;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** A claim in the making. */
final class DraftClaim {

  /** In the order of the text. */
  List<Span> content;

  /** Without the publishing outlet; empty for the report's own voice. */
  List<Hop> hops;

  /** Index of the sentence that holds its first word. */
  final int sentence;

  QuoteKind quote = QuoteKind.NONE;
  final List<List<Span>> alsoAt = new ArrayList<>();
  @Nullable Certainty certainty;
  boolean aboutFuture;
  final List<Status> status = new ArrayList<>();
  List<Figure> figures = List.of();
  List<When> times = List.of();
  List<Where> where = List.of();
  List<Event> events = List.of();
  final List<Reason> reasons = new ArrayList<>();

  DraftClaim(List<Span> content, List<Hop> hops, int sentence, Reason madeBy) {
    this.content = content.stream().sorted().toList();
    this.hops = List.copyOf(hops);
    this.sentence = sentence;
    reasons.add(madeBy);
  }

  boolean isOwnVoice() {
    return hops.isEmpty();
  }

  int begin() {
    return content.get(0).begin();
  }

  int end() {
    return content.get(content.size() - 1).end();
  }

  boolean covers(Span span) {
    return content.stream().anyMatch(piece -> piece.contains(span));
  }

  /** All words that state it, in each of its places. */
  Stream<Span> places() {
    return Stream.concat(content.stream(), alsoAt.stream().flatMap(List::stream));
  }

  /** The furthest voice's name, or null in the report's own voice. */
  @Nullable String origin() {
    return hops.isEmpty() ? null : hops.get(hops.size() - 1).actor();
  }

  void because(String pass, String what, @Nullable Span words) {
    reasons.add(new Reason(pass, what, words));
  }
}
