package org.hearsay.interpret.actor;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;

/** Who has been spoken of so far, so that "he", "it" or "the ministry" can be told. */
final class Discourse {

  /** How far back a pronoun reaches, in UTF-16 units: about two long paragraphs. */
  private static final int PRONOUN_REACH = 2400;

  /** How far back a noun that does not tell the person reaches: about a long paragraph. */
  private static final int NOUN_REACH = 900;

  /** How far back a noun or a name reaches: as long as a long article, in UTF-16 units. */
  private static final int FURTHEST = 60_000;

  /** How likely a pronoun means somebody, from the least to the most. */
  enum Rank {
    /** Neither a source nor a subject. */
    OTHER,
    /** The subject of a clause that hangs on another. */
    SUBJECT,
    /** A source, or the subject of a main clause. */
    MAIN
  }

  /**
   * Somebody spoken of at an offset.
   *
   * @param sentence index of the sentence
   * @param person whether it is one person
   * @param rank how likely a pronoun means it
   */
  record Mention(int offset, int sentence, Hop hop, Gender gender, boolean person, Rank rank) {

    boolean leads() {
      return rank != Rank.OTHER;
    }
  }

  private static final Comparator<Mention> ORDER =
      Comparator.comparingInt(Mention::offset)
          .thenComparing(Mention::rank)
          .thenComparing(m -> m.hop().actor());

  private final Set<String> names = new HashSet<>();
  private final NavigableSet<Mention> mentions = new TreeSet<>(ORDER);

  /** Remembers a mention; of two that look alike the later one knows more. */
  void add(Mention mention) {
    names.add(mention.hop().actor().toLowerCase(Locale.ROOT));
    mentions.remove(mention);
    mentions.add(mention);
  }

  /** Whom a pronoun at {@code offset} means. */
  Optional<Hop> pronoun(String word, int offset) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> person(offset, Gender.MALE);
      case "she", "her", "herself" -> person(offset, Gender.FEMALE);
      case "it", "its", "itself" -> last(offset, Discourse::isThing);
      case "they", "them", "their", "themselves" ->
          last(offset, Discourse::isMany).or(() -> last(offset, m -> true));
      default -> last(offset, Mention::leads);
    };
  }

  /**
   * The last one before {@code offset} whose name or office holds {@code noun}: rather a source or
   * a subject than somebody else.
   */
  Optional<Hop> byNoun(VoiceNoun noun, int offset) {
    return last(offset, m -> fits(m.hop(), noun))
        .or(() -> before(offset, m -> fits(m.hop(), noun)));
  }

  /**
   * The last person with a name before {@code offset}, no further back than a paragraph, whom "the
   * driver" can mean: one who leads, whom {@code test} accepts.
   */
  Optional<Hop> namedPerson(int offset, Gender gender, Predicate<Hop> test) {
    return before(
        offset,
        m ->
            offset - m.offset() <= NOUN_REACH
                && m.leads()
                && m.hop().kind() == HopKind.NAMED_PERSON
                && isPerson(m, gender)
                && test.test(m.hop()));
  }

  /** The last outlet before {@code offset} that said something. */
  Optional<Hop> outlet(int offset) {
    return before(offset, m -> m.leads() && m.hop().kind() == HopKind.OUTLET);
  }

  /** The last source of {@code kind} before {@code offset}. */
  Optional<Hop> source(HopKind kind, int offset) {
    return before(offset, m -> m.leads() && m.hop().kind() == kind);
  }

  /**
   * The last body before {@code offset} that "the company" can mean: none that is called otherwise.
   */
  Optional<Hop> anyBody(int offset, Predicate<String> isOtherwiseCalled) {
    return before(
        offset,
        m ->
            m.leads()
                && m.hop().kind() == HopKind.ORGANISATION
                && List.of(m.hop().actor().split("\\s+")).stream().noneMatch(isOtherwiseCalled));
  }

  /** The last body before {@code offset} that leads, no further back than a paragraph. */
  Optional<Hop> nearBody(int offset) {
    return before(
        offset,
        m ->
            offset - m.offset() <= NOUN_REACH
                && m.leads()
                && m.hop().kind() == HopKind.ORGANISATION);
  }

  /** The last person of a gender; where all are of the other, the last person: titles mislead. */
  private Optional<Hop> person(int offset, Gender gender) {
    return last(offset, m -> isPerson(m, gender))
        .or(() -> before(offset, m -> isPerson(m, gender)))
        .or(() -> before(offset, m -> isPerson(m, Gender.UNKNOWN)));
  }

  /** Whether {@code actor} is the name of somebody spoken of before. */
  boolean knows(String actor) {
    return names.contains(actor.toLowerCase(Locale.ROOT));
  }

  private Optional<Hop> last(int offset, Predicate<Mention> test) {
    Predicate<Mention> near = m -> offset - m.offset() <= PRONOUN_REACH && test.test(m);
    return before(offset, near.and(Mention::leads)).or(() -> before(offset, near));
  }

  /** The last one that passes the test; of several in one sentence the one of highest rank. */
  private Optional<Hop> before(int offset, Predicate<Mention> test) {
    Mention best = null;
    for (Mention m : mentions.descendingSet().tailSet(upTo(offset))) {
      boolean further = best != null && m.sentence() != best.sentence();
      if (further || offset - m.offset() > FURTHEST) {
        break;
      }
      boolean higher = best == null || m.rank().compareTo(best.rank()) > 0;
      if (m.offset() < offset && higher && test.test(m)) {
        best = m;
      }
    }
    return Optional.ofNullable(best).map(Mention::hop);
  }

  /** Sorts behind every mention at {@code offset}. */
  private static Mention upTo(int offset) {
    Hop none = new Hop("\uffff", HopKind.NO_SOURCE, null, null, List.of(), null, null, null);
    return new Mention(offset, -1, none, Gender.UNKNOWN, false, Rank.MAIN);
  }

  private static boolean fits(Hop hop, VoiceNoun noun) {
    boolean named = holds(hop.actor(), noun.singular());
    boolean office = hop.role() != null && holds(hop.role(), noun.singular());
    return switch (noun.kind()) {
      case OFFICE, OFFICIAL, GROUP -> named || office;
      case ORGANISATION, DOCUMENT, OUTLET -> named && hop.kind() != HopKind.NAMED_PERSON;
    };
  }

  private static boolean holds(String words, String noun) {
    return List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).contains(noun);
  }

  private static boolean isPerson(Mention mention, Gender gender) {
    return mention.person() && mention.gender().fits(gender);
  }

  private static boolean isThing(Mention mention) {
    return switch (mention.hop().kind()) {
      case ORGANISATION, OUTLET, DOCUMENT -> true;
      default -> false;
    };
  }

  private static boolean isMany(Mention mention) {
    return switch (mention.hop().kind()) {
      case UNNAMED_GROUP, ORGANISATION -> true;
      default -> false;
    };
  }
}
