package org.hearsay.corroborate;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.claim.Account;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Period;
import org.hearsay.claim.Precision;
import org.hearsay.claim.When;
import org.hearsay.claim.lineage.Source;
import org.hearsay.claim.lineage.Telling;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Takes the claims of one report apart into what can be compared. */
final class Tellings {
  private final Account account;
  private final Source source;
  private int next;

  private Tellings(Account account) {
    this.account = account;
    this.source = Source.of(account.reading().report());
  }

  /** The tellings of a report, in the order of its claims. */
  static List<Telling> of(Account account) {
    return new Tellings(account).all();
  }

  private List<Telling> all() {
    List<Telling> all = new ArrayList<>();
    Map<String, Integer> pieces = new HashMap<>();
    for (Claim claim : account.claims()) {
      // A claim that somebody split has several pieces of one identifier.
      int piece = pieces.merge(claim.id(), 1, Integer::sum);
      String place = piece == 1 ? "" : "." + piece;
      if (claim.figures().isEmpty()) {
        all.add(telling(place, claim, null));
      }
      for (int i = 0; i < claim.figures().size(); i++) {
        all.add(telling(place + "/" + i, claim, claim.figures().get(i)));
      }
    }
    return List.copyOf(all);
  }

  private Telling telling(String place, Claim claim, @Nullable Figure figure) {
    Optional<Sentence> found = sentence(claim);
    Span sentence = found.map(Sentence::span).orElse(claim.content().get(0));
    boolean headline = found.filter(s -> s.kind() == BlockKind.HEADLINE).isPresent();
    LocalDate day = day(claim, figure);
    boolean dated =
        day != null && (!day.equals(source.published()) || isNamed(day, sentence.text()));
    String id = claim.id() + place + (source.outlet() == null ? "" : "@" + source.outlet());
    return new Telling(id, source, claim, figure, sentence, day, headline, dated);
  }

  /** Claims come in the order of their first word, and so the sentences are gone through once. */
  private Optional<Sentence> sentence(Claim claim) {
    List<Sentence> sentences = account.reading().sentences();
    Span first = claim.content().get(0);
    while (next < sentences.size() && sentences.get(next).span().end() <= first.begin()) {
      next++;
    }
    boolean found = next < sentences.size() && sentences.get(next).span().overlaps(first);
    return found ? Optional.of(sentences.get(next)) : Optional.empty();
  }

  private @Nullable LocalDate day(Claim claim, @Nullable Figure figure) {
    LocalDate said = said(claim).orElse(null);
    if (figure != null && figure.period() != null && figure.period().to() != null) {
      LocalDate end = figure.period().to();
      return end.equals(source.published()) ? earlier(claim, figure.period(), end) : end;
    }
    return spokenOf(claim).orElse(said == null ? source.published() : said);
  }

  /** What counts until "now" counts until it was said, or until the last day that is named. */
  private LocalDate earlier(Claim claim, Period period, LocalDate end) {
    LocalDate from = period.from() == null ? LocalDate.MIN : period.from();
    return Stream.of(said(claim), spokenOf(claim))
        .flatMap(Optional::stream)
        .filter(day -> day.isBefore(end) && day.isAfter(from))
        .max(Comparator.naturalOrder())
        .orElse(end);
  }

  /** The last day that the claim itself names, where it is not one to come. */
  private Optional<LocalDate> spokenOf(Claim claim) {
    return claim.times().stream()
        .filter(time -> time.precision() == Precision.DAY && time.to() != null)
        .filter(time -> source.published() == null || !isAfter(time, source.published()))
        .map(When::to)
        .max(Comparator.naturalOrder());
  }

  private static boolean isAfter(When time, LocalDate day) {
    return time.to() != null && time.to().isAfter(day);
  }

  /** The day on which the origin, or else who passed it on, said it; or did elsewhere here. */
  private Optional<LocalDate> said(Claim claim) {
    List<Hop> hops = claim.chain().hops();
    for (int i = hops.size() - 1; i >= 0; i--) {
      LocalDate day = hops.get(i).saidOn();
      if (day != null) {
        return Optional.of(day);
      }
    }
    return hops.size() == 1 ? Optional.empty() : saidElsewhere(claim.chain().origin().actor());
  }

  private Optional<LocalDate> saidElsewhere(String actor) {
    Set<LocalDate> days = new TreeSet<>();
    for (Claim claim : account.claims()) {
      Hop origin = claim.chain().origin();
      if (origin.actor().equals(actor) && origin.saidOn() != null) {
        days.add(origin.saidOn());
      }
    }
    return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
  }

  private static boolean isNamed(LocalDate day, String words) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return words.contains(day.getDayOfMonth() + " " + month)
        || words.contains(month + " " + day.getDayOfMonth());
  }
}
