package org.hearsay.evaluation.ced1k;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearsay.claim.Account;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.Reading;
import org.hearsay.claim.Reason;
import org.hearsay.text.Report;
import org.hearsay.text.Span;

/** Accounts for tests: claims by the words of their content and the names of their chain. */
final class Accounts {
  private static final Set<String> OUTLETS = Set.of("Herald", "Valley Post");

  private final Report report;
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  Accounts(Report report) {
    this.report = report;
  }

  Accounts claim(QuoteKind quote, List<String> chain, String... content) {
    return claim(quote, HopKind.NAMED_PERSON, chain, List.of(), content);
  }

  /** A claim of what {@code actor} believes, as {@code cue} tells. */
  Accounts believed(String actor, String cue, String content) {
    Hop hop = hop(actor, HopKind.NAMED_PERSON, List.of()).withCue(new Span(0, cue.length(), cue));
    return claim(QuoteKind.INDIRECT, List.of(hop), List.of(), List.of(last(content)));
  }

  Accounts claim(
      QuoteKind quote, HopKind origin, List<String> chain, List<String> alsoAt, String... content) {
    List<Hop> hops = new ArrayList<>();
    chain.forEach(actors -> hops.addAll(hops(actors, origin)));
    List<Span> spans = Arrays.stream(content).map(this::last).toList();
    return claim(quote, hops, alsoAt.stream().map(w -> List.of(last(w))).toList(), spans);
  }

  private Accounts claim(
      QuoteKind quote, List<Hop> hops, List<List<Span>> alsoAt, List<Span> content) {
    claims.add(
        new Claim(
            "claim" + claims.size(),
            content,
            quote,
            alsoAt,
            new Chain(hops),
            null,
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Reason("test", "written by hand", null))));
    return this;
  }

  /** An outermost attribution of {@code content}, as the reader marks them. */
  Accounts marked(String content) {
    attributions.add(new Attribution(List.of(), List.of(), List.of(last(content)), List.of()));
    return this;
  }

  Account account() {
    Reading reading = new Reading(report, List.of(), attributions, List.of(), List.of());
    return new Account(reading, claims, List.of());
  }

  /** One hop, or several that speak together where " and " stands between their names. */
  private static List<Hop> hops(String actors, HopKind kind) {
    List<String> together = List.of(actors.split(" and "));
    return together.stream().map(actor -> hop(actor, kind, others(together, actor))).toList();
  }

  private static Hop hop(String actor, HopKind kind, List<String> together) {
    HopKind ofActor = OUTLETS.contains(actor) ? HopKind.OUTLET : kind;
    return new Hop(actor, ofActor, null, null, together, null, null, null);
  }

  private static List<String> others(List<String> all, String one) {
    return all.stream().filter(actor -> !actor.equals(one)).toList();
  }

  /** The last place where {@code words} stand, which is in the body where the headline has them. */
  private Span last(String words) {
    int begin = report.text().lastIndexOf(words);
    return report.span(begin, begin + words.length());
  }
}
