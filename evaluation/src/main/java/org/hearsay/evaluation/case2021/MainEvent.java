package org.hearsay.evaluation.case2021;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.claim.Account;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Event;
import org.hearsay.claim.Factuality;
import org.hearsay.claim.Hop;
import org.hearsay.claim.QuoteKind;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * Chooses the event that a snippet is about.
 *
 * <p>Of all events in the claims of the snippet: the one of the greatest weight, where a more
 * telling type weighs more ({@code labels.csv}: a suicide bombing more than an attack, an attack
 * more than a killing), and what is told in a later sentence, or as planned, feared or not so,
 * weighs less. Of equals the first. Where somebody takes or denies responsibility, that is in the
 * words that attribute a claim and not in an event, and the snippet is {@value #RESPONSIBILITY}. A
 * snippet without events is {@value #OTHER}.
 */
final class MainEvent {

  static final String OTHER = "OTHER";
  static final String RESPONSIBILITY = "ATTRIB";

  /** A sentence later takes off as much as a type that says little less; after two, no more. */
  private static final double LATER = 1.5;

  private static final int LATEST = 2;
  private static final double UNREAL = 2;
  private static final Pattern BLAME = Pattern.compile("\\b(?:responsibility|involvement)\\b");

  private MainEvent() {}

  /** The label of the snippet. */
  static String label(Account account) {
    if (account.claims().stream().anyMatch(MainEvent::isOfResponsibility)) {
      return RESPONSIBILITY;
    }
    List<Sentence> sentences = account.reading().sentences();
    return all(account).stream()
        .max(Comparator.comparingDouble(event -> weight(event, sentences)))
        .flatMap(event -> Labels.of(event.type().name()))
        .map(Labels.Label::name)
        .orElse(OTHER);
  }

  /** "Claimed responsibility for", "denied involvement in". */
  private static boolean isOfResponsibility(Claim claim) {
    Stream<String> cues =
        claim.chain().hops().stream().map(Hop::cue).filter(Objects::nonNull).map(Span::text);
    Stream<String> opening =
        claim.quote() != QuoteKind.NONE
            ? Stream.of(claim.content().get(0).text().split(" ", 2)[0])
            : Stream.of();
    return Stream.concat(cues, opening).anyMatch(words -> BLAME.matcher(words).find());
  }

  /** Every event that has a label, in the order of the text, each once. */
  static List<Event> all(Account account) {
    return account.claims().stream()
        .flatMap(claim -> claim.events().stream())
        .filter(event -> Labels.of(event.type().name()).isPresent())
        .sorted(Comparator.comparing(Event::span))
        .distinct()
        .toList();
  }

  private static double weight(Event event, List<Sentence> sentences) {
    boolean real =
        event.factuality() == Factuality.ASSERTED || event.factuality() == Factuality.POSSIBLE;
    double weight = Labels.of(event.type().name()).map(Labels.Label::weight).orElse(0.0);
    return weight - LATER * sentence(event, sentences) - (real ? 0 : UNREAL);
  }

  private static int sentence(Event event, List<Sentence> sentences) {
    int index = 0;
    while (index < Math.min(LATEST, sentences.size() - 1)
        && sentences.get(index).span().end() <= event.span().begin()) {
      index++;
    }
    return index;
  }
}
