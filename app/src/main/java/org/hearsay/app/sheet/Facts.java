package org.hearsay.app.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Event;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Period;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.Reason;
import org.hearsay.claim.Status;
import org.hearsay.claim.StatusValue;
import org.hearsay.claim.When;
import org.hearsay.text.Block;
import org.hearsay.text.Report;
import org.hearsay.text.Span;

/** What is known of a claim besides its words and its chain, one labelled line a fact. */
final class Facts {
  private static final String DOT = " · ";

  private final Report report;

  /** Facts of claims of {@code report}. */
  Facts(Report report) {
    this.report = report;
  }

  /** Everything, in reading order. */
  List<Fact> all(Claim claim) {
    List<Fact> facts = new ArrayList<>();
    facts.addAll(said(claim));
    facts.addAll(core(claim));
    claim.events().forEach(event -> facts.add(new Fact("event", event(event))));
    facts.addAll(when(claim));
    facts.addAll(where(claim));
    facts.addAll(also(claim));
    return facts;
  }

  /** Certainty, status and figures alone. */
  List<Fact> core(Claim claim) {
    List<Fact> facts = new ArrayList<>();
    if (claim.certainty() != null) {
      facts.add(new Fact("certainty", certainty(claim.certainty())));
    }
    claim.status().stream()
        .filter(Facts::tellsMore)
        .forEach(status -> facts.add(new Fact("status", status(status))));
    claim.figures().forEach(figure -> facts.add(new Fact("figure", figure(figure))));
    return facts;
  }

  /** Which pass found what, in which words. */
  List<Fact> why(Claim claim) {
    return Stream.concat(
            claim.reasons().stream().map(reason -> reason(reason, claim)),
            claim.places().stream().flatMap(place -> PlaceLine.why(place).stream()))
        .map(line -> new Fact("why", line))
        .toList();
  }

  private static List<Fact> said(Claim claim) {
    if (claim.quote() == QuoteKind.NONE) {
      return dates(claim).isEmpty() ? List.of() : List.of(new Fact("said", dates(claim)));
    }
    return List.of(
        new Fact("said", joined(Stream.of(claim.quote().label(), cues(claim), dates(claim)))));
  }

  /** The words that attribute, the origin's first. */
  private static String cues(Claim claim) {
    List<String> cues =
        new ArrayList<>(
            claim.chain().hops().stream()
                .map(Hop::cue)
                .filter(Objects::nonNull)
                .map(cue -> quoted(cue.text()))
                .distinct()
                .toList());
    Collections.reverse(cues);
    return String.join(", ", cues);
  }

  /** The days on which the voices spoke; with names where they spoke on several days. */
  private static String dates(Claim claim) {
    Map<String, String> days = new LinkedHashMap<>();
    for (Hop hop : claim.chain().hops()) {
      if (hop.saidOn() != null) {
        days.put(Plain.line(hop.actor()), "on " + Days.of(hop.saidOn()));
      }
    }
    Set<String> distinct = new LinkedHashSet<>(days.values());
    if (distinct.size() == 1) {
      return distinct.iterator().next();
    }
    return days.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String certainty(Certainty certainty) {
    return "%s, which is %s–%s %% on %s · %s"
        .formatted(
            quoted(certainty.phrase()),
            percent(certainty.low()),
            percent(certainty.high()),
            Plain.line(certainty.scale()),
            "the word of " + Plain.line(certainty.owner()));
  }

  private static long percent(double probability) {
    return Math.round(100 * probability);
  }

  /** Whether it says more of the claim than that somebody claims it. */
  private static boolean tellsMore(Status status) {
    return status.value() != StatusValue.SAID && status.value() != StatusValue.REPORTED;
  }

  private static String status(Status status) {
    return joined(
        Stream.of(
            status.value().label(),
            status.by() == null ? "" : "by " + Plain.line(status.by()),
            status.reason() == null ? "" : Plain.line(status.reason())));
  }

  private static String figure(Figure figure) {
    return joined(
        Stream.of(
            figure.of() == null ? "" : Plain.line(figure.of()),
            Plain.line(figure.measure())
                + (figure.by() == null ? "" : " by " + Plain.line(figure.by())),
            Amounts.of(figure),
            figure.period() == null ? "" : period(figure.period()),
            figure.kind() == null ? "" : figure.kind().label(),
            figure.scope() == null ? "" : Plain.line(figure.scope().text()),
            figure.restates() == null ? "" : "says again " + quoted(figure.restates().text()),
            figure.check() == null ? "" : Amounts.of(figure.check())));
  }

  /** "shelling · Ukraine → Belgorod · asserted". */
  private static String event(Event event) {
    return joined(
        Stream.of(Plain.line(event.type().name()), sides(event), event.factuality().label()));
  }

  private static String sides(Event event) {
    String actor = event.actor() == null ? "" : Plain.line(event.actor());
    String target = event.target() == null ? "" : "→ " + Plain.line(event.target());
    return (actor + " " + target).strip();
  }

  private static String period(Period period) {
    return period.from() == null && period.to() == null
        ? Plain.line(period.text()) + " (no date known)"
        : Plain.line(period.text()) + " (" + Days.of(period.from(), period.to()) + ")";
  }

  /** Times that no figure's period already tells. */
  private static List<Fact> when(Claim claim) {
    List<String> periods =
        claim.figures().stream()
            .map(Figure::period)
            .filter(Objects::nonNull)
            .map(Period::text)
            .toList();
    List<String> times =
        new ArrayList<>(
            claim.times().stream()
                .filter(time -> !periods.contains(time.span().text()))
                .map(Facts::time)
                .toList());
    if (claim.aboutFuture()) {
      times.add("yet to come");
    }
    return times.isEmpty() ? List.of() : List.of(new Fact("when", joined(times.stream())));
  }

  private static String time(When time) {
    return Plain.line(time.span().text()) + " (" + Days.of(time.from(), time.to()) + ")";
  }

  private static List<Fact> where(Claim claim) {
    Set<String> places = new LinkedHashSet<>();
    claim.places().forEach(place -> places.add(PlaceLine.of(place)));
    return places.isEmpty() ? List.of() : List.of(new Fact("where", joined(places.stream())));
  }

  private List<Fact> also(Claim claim) {
    Set<String> places = new LinkedHashSet<>();
    claim.alsoAt().stream()
        .filter(spans -> !spans.isEmpty())
        .forEach(spans -> places.add(block(spans.get(0))));
    return places.isEmpty() ? List.of() : List.of(new Fact("also", joined(places.stream())));
  }

  private String block(Span span) {
    return report.blocks().stream()
        .filter(block -> block.span().contains(span))
        .findFirst()
        .map(Facts::name)
        .orElse("elsewhere in the text");
  }

  private static String name(Block block) {
    return switch (block.kind()) {
      case HEADLINE -> "in the headline";
      case STANDFIRST -> "in the standfirst";
      default -> "elsewhere in the text";
    };
  }

  /** A step, with its words where neither the step nor the claim above already shows them. */
  private static String reason(Reason reason, Claim claim) {
    String step = Plain.line(reason.pass()) + ": " + Plain.line(reason.what());
    Span words = reason.words();
    if (words == null || claim.content().contains(words) || reason.what().contains(words.text())) {
      return step;
    }
    return step + " " + quoted(words.text());
  }

  private static String quoted(String text) {
    return "“" + Plain.line(text) + "”";
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(DOT));
  }
}
