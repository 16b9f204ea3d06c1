package org.hearsay.evaluation.case2021;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Account;
import org.hearsay.claim.Event;
import org.hearsay.claim.Factuality;
import org.hearsay.text.Sentence;

/**
 * Chooses the event that a snippet is about.
 *
 * <p>Of all events in the claims of the snippet: the one of the greatest weight, where a more
 * telling type weighs more ({@code labels.csv}: a suicide bombing more than an attack, an attack
 * more than a killing), and what is told later, or as planned, feared or not so, weighs less. Of
 * equals the first. A snippet without events is {@value #OTHER}.
 */
final class MainEvent {

  static final String OTHER = "OTHER";
  private static final double LATER = 1.5;
  private static final double UNREAL = 2;

  private MainEvent() {}

  /** The label of the snippet. */
  static String label(Account account) {
    return all(account).stream()
        .max(Comparator.comparingDouble(event -> weight(event, account)))
        .flatMap(event -> Labels.of(event.type().name()))
        .map(Labels.Label::name)
        .orElse(OTHER);
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

  static double weight(Event event, Account account) {
    Optional<Labels.Label> label = Labels.of(event.type().name());
    boolean real =
        event.factuality() == Factuality.ASSERTED || event.factuality() == Factuality.POSSIBLE;
    return label.map(Labels.Label::weight).orElse(0.0)
        - LATER * Math.min(2, sentence(event, account.reading().sentences()))
        - (real ? 0 : UNREAL);
  }

  private static int sentence(Event event, List<Sentence> sentences) {
    int index = 0;
    while (index < sentences.size() - 1
        && sentences.get(index).span().end() < event.span().begin()) {
      index++;
    }
    return index;
  }
}
