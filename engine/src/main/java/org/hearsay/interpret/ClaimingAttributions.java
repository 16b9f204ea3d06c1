package org.hearsay.interpret;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.Reading;
import org.hearsay.interpret.actor.Sentences;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/** Keeps of a reading's attributions those by which somebody claims something. */
final class ClaimingAttributions {

  /** Cues that name a further voice: a content that is only a noun is that voice, not a claim. */
  private static final Set<String> NAMES_VOICE =
      Set.of("citing", "cited", "quoting", "according", "attributed");

  private static final int SHORTEST = 2;

  private final Cues cues;
  private final Sentences sentences;
  private final QuoteMarks quotes;

  ClaimingAttributions(Cues cues, Sentences sentences, QuoteMarks quotes) {
    this.cues = cues;
    this.sentences = sentences;
    this.quotes = quotes;
  }

  List<Attribution> of(Reading reading) {
    return claiming(reading.attributions());
  }

  private List<Attribution> claiming(List<Attribution> attributions) {
    return attributions.stream()
        .filter(this::claims)
        .map(a -> Cues.with(a, claiming(a.inner())))
        .toList();
  }

  private boolean claims(Attribution attribution) {
    boolean quoted = quotes.kindOf(attribution.content()) != QuoteKind.INDIRECT;
    boolean named = !attribution.source().isEmpty();
    boolean told = attribution.cue().isEmpty() ? named : cues.tells(attribution.cue());
    return !attribution.content().isEmpty()
        && inClaimBlock(attribution)
        && words(attribution) >= (quoted ? 1 : SHORTEST)
        && (quoted || told)
        && !isOnlyVoice(attribution);
  }

  private boolean inClaimBlock(Attribution attribution) {
    return sentences
        .at(attribution.content().get(0).begin())
        .filter(s -> s.kind().holdsClaims())
        .isPresent();
  }

  private boolean isOnlyVoice(Attribution attribution) {
    boolean namesVoice =
        attribution.cue().stream()
            .map(c -> c.text().toLowerCase(Locale.ROOT))
            .anyMatch(c -> NAMES_VOICE.stream().anyMatch(c::startsWith));
    return namesVoice && attribution.content().stream().noneMatch(this::hasVerb);
  }

  private boolean hasVerb(Span content) {
    return sentences.at(content.begin()).map(Sentence::tokens).orElse(List.of()).stream()
        .filter(t -> content.contains(t.span()))
        .anyMatch(Token::isVerb);
  }

  private static int words(Attribution attribution) {
    return attribution.content().stream().mapToInt(s -> s.text().split("\\s+").length).sum();
  }
}
