package org.hearsay.evaluation.ced1k;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Account;
import org.hearsay.claim.Actor;
import org.hearsay.claim.ActorKind;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.QuoteKind;
import org.hearsay.interpret.Cues;
import org.hearsay.interpret.actor.Sentences;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Span;

/**
 * Our claims in the terms of the corpus.
 *
 * <ul>
 *   <li>The corpus has what somebody is reported to have said. So the report's own voice is left
 *       out, and what nobody in particular says ("is seen as").
 *   <li>It has what was said or written, not what somebody is said to think, hope or expect: a
 *       claim whose cue is a word of belief is left out.
 *   <li>Its agents are people and organisations: what figures, a survey or a video show is left
 *       out.
 *   <li>It has sentences, clauses and quotations: a content without any verb that is not quoted
 *       whole ("called it a mistake") is left out.
 *   <li>Its agent is whom the article quotes: the first voice of our chain that is no outlet, by
 *       the fullest name in the report, a voice without a name by its description and the body that
 *       it speaks for; another outlet where nobody else speaks. It has what joint voices said once
 *       for each of them that is a person with a name. It does not follow what that voice relays of
 *       others, as we do: of "Marsh said the pilots reported fog" it has Marsh's "the pilots
 *       reported fog", where ours is the pilots' "fog" through Marsh. So a claim that is relayed
 *       counts once, as all that the first voice said.
 *   <li>It annotates the bodies of articles: a claim that only the headline or standfirst states is
 *       left out, and one that the body repeats counts where the body has it.
 *   <li>It cuts a quotation that runs over several paragraphs into one utterance a paragraph, and
 *       one that the article breaks off with a full stop of its own ("A," she said. "B.") where it
 *       is broken off; ours are cut so too.
 *   <li>The utterance is what is said, without the words that attribute it: our content, its pieces
 *       joined.
 * </ul>
 */
final class Utterances {
  private static final Cues CUES = new Cues();

  private final Report report;
  private final List<Attribution> attributions;
  private final Sentences sentences;
  private final Map<String, Actor> actors = new HashMap<>();

  private Utterances(Account account) {
    report = account.reading().report();
    attributions = account.reading().attributions();
    sentences = new Sentences(account.reading().sentences());
    account.actors().forEach(actor -> actors.putIfAbsent(actor.name(), actor));
  }

  /** The utterances in {@code account}, in the order of its claims. */
  static List<Utterance> of(Account account) {
    Utterances utterances = new Utterances(account);
    return account.claims().stream()
        .filter(claim -> claim.quote() != QuoteKind.NONE)
        .flatMap(utterances::of)
        .filter(utterance -> !Tokens.of(utterance.text()).isEmpty())
        .distinct()
        .toList();
  }

  private Stream<Utterance> of(Claim claim) {
    List<Hop> voices = voices(claim);
    if (voices.isEmpty() || isBelief(voices.get(0)) || isNoun(claim)) {
      return Stream.empty();
    }
    boolean relays = isRelayed(voices);
    return Stream.concat(Stream.of(claim.content()), claim.alsoAt().stream())
        .map(place -> byParagraph(relays ? outermost(place) : place))
        .filter(place -> !place.isEmpty())
        .findFirst()
        .stream()
        .flatMap(place -> place.values().stream())
        .flatMap(pieces -> unbroken(pieces).stream())
        .flatMap(pieces -> agents(voices).map(agent -> utterance(agent, claim.quote(), pieces)));
  }

  /** Those who are quoted, the nearest to the reader first. */
  private static List<Hop> voices(Claim claim) {
    List<Hop> hops = claim.chain().hops();
    List<Hop> voices = hops.stream().filter(Utterances::isVoice).toList();
    boolean outlets = hops.stream().skip(1).allMatch(hop -> hop.kind() == HopKind.OUTLET);
    return voices.isEmpty() && outlets ? hops.subList(1, hops.size()) : voices;
  }

  private static boolean isVoice(Hop hop) {
    return switch (hop.kind()) {
      case OUTLET, NO_SOURCE, DOCUMENT -> false;
      default -> true;
    };
  }

  private static boolean isBelief(Hop voice) {
    return voice.cue() != null && CUES.isBelief(voice.cue().text());
  }

  private boolean isNoun(Claim claim) {
    return claim.quote() != QuoteKind.DIRECT && claim.content().stream().noneMatch(this::holdsVerb);
  }

  /** Whether a verb stands in a piece, or nothing is known of its words. */
  private boolean holdsVerb(Span piece) {
    return sentences
        .at(piece.begin())
        .map(s -> s.tokens().stream().anyMatch(t -> piece.contains(t.span()) && t.isVerb()))
        .orElse(true);
  }

  /** The first voice, or each of those who speak together where they are people with names. */
  private static Stream<Hop> agents(List<Hop> voices) {
    Hop first = voices.get(0);
    boolean people =
        !first.jointWith().isEmpty()
            && voices.stream().allMatch(v -> v.kind() == HopKind.NAMED_PERSON);
    return people ? voices.stream() : Stream.of(first);
  }

  /** Whether a later voice speaks through the first, and not together with it. */
  private static boolean isRelayed(List<Hop> voices) {
    return !voices.stream().skip(1).allMatch(v -> voices.get(0).jointWith().contains(v.actor()));
  }

  /** The pieces, parted where the article's own words between two of them end a sentence. */
  private List<List<Span>> unbroken(List<Span> pieces) {
    List<List<Span>> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (i == 0 || endsSentence(pieces.get(i - 1).end(), pieces.get(i).begin())) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(pieces.get(i));
    }
    return parts;
  }

  private boolean endsSentence(int from, int to) {
    String between = report.text().substring(from, to).strip();
    return between.chars().anyMatch(Character::isLetter) && between.endsWith(".");
  }

  /** The content of the attribution around {@code pieces}, or the pieces where there is none. */
  private List<Span> outermost(List<Span> pieces) {
    return attributions.stream()
        .map(Attribution::content)
        .filter(
            content -> pieces.stream().allMatch(p -> content.stream().anyMatch(c -> c.contains(p))))
        .findFirst()
        .orElse(pieces);
  }

  /** The pieces that stand in paragraphs of the body, by paragraph. */
  private Map<Integer, List<Span>> byParagraph(List<Span> pieces) {
    Map<Integer, List<Span>> byParagraph = new TreeMap<>();
    List<Block> blocks = report.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == BlockKind.PARAGRAPH) {
        List<Span> inside = inside(pieces, blocks.get(i).span());
        if (!inside.isEmpty()) {
          byParagraph.put(i, inside);
        }
      }
    }
    return byParagraph;
  }

  private List<Span> inside(List<Span> pieces, Span block) {
    return pieces.stream()
        .filter(block::overlaps)
        .map(piece -> cut(piece, block))
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  private Span cut(Span piece, Span block) {
    return Span.trimmed(
        report.text(), Math.max(piece.begin(), block.begin()), Math.min(piece.end(), block.end()));
  }

  private Utterance utterance(Hop voice, QuoteKind quote, List<Span> pieces) {
    String text = pieces.stream().map(Span::text).collect(Collectors.joining(" "));
    return new Utterance(agent(voice), text, quote, text);
  }

  /** The voice's name; without one its description and the body that it speaks for. */
  private String agent(Hop voice) {
    return Optional.ofNullable(actors.get(voice.actor()))
        .filter(actor -> actor.kind() == ActorKind.UNNAMED_PERSON)
        .map(Actor::organisation)
        .map(body -> voice.actor() + ", " + body)
        .orElse(voice.actor());
  }
}
