package org.hearsay.interpret.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.Entity;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.interpret.world.Countries;
import org.hearsay.interpret.world.Country;
import org.hearsay.text.Span;

/**
 * Names the doer or owner that a noun phrase stands for: "Ukrainian forces" is Ukraine, "a Russian
 * air strike" is Russia's, "the flood" is no one's.
 */
public final class Actors {

  private static final Map<String, Side> SIDES = new HashMap<>();
  private static final Countries COUNTRIES = Countries.bundled();

  /** What a head noun says of its phrase. */
  private enum Side {
    STATE,
    OWN,
    EVENT,
    CAUSE
  }

  static {
    for (Table.Row row : Table.beside(Actors.class, "sides.csv").rows()) {
      SIDES.putIfAbsent(row.cell(0), Side.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
    }
  }

  private final Words words;
  private final Marks<Entity> entities;

  /** Reads the phrases of {@code words}, with the entities of its report. */
  public Actors(Words words, Marks<Entity> entities) {
    this.words = words;
    this.entities = entities;
  }

  /** Who did it, if the phrase that ends in {@code head} names someone who can do things. */
  public Optional<String> doer(int head) {
    return name(head, false);
  }

  /** Whose it is, if the phrase that ends in {@code head} names someone. */
  public Optional<String> owner(int head) {
    return name(head, true);
  }

  private Optional<String> name(int head, boolean anyNoun) {
    if (!words.isNoun(head) || Pieces.of(words.word(head)).isPresent()) {
      return Optional.empty();
    }
    int from = start(head);
    Optional<String> self = country(from, head);
    if (self.isPresent()) {
      return self;
    }
    Side side = side(from, head, anyNoun);
    return switch (side) {
      case CAUSE -> Optional.empty();
      case EVENT -> nationality(from, head).or(() -> party(from, head));
      case STATE -> nationality(from, head).or(() -> after(head)).or(() -> written(from, head));
      case OWN -> written(from, head);
    };
  }

  /** "the army of Azerbaijan". */
  private Optional<String> after(int head) {
    return words.is(head + 1, "of") && words.isCapital(head + 2)
        ? nationality(head + 2, head + 3)
        : Optional.empty();
  }

  /** "coalition raids", "a rebel ambush". */
  private Optional<String> party(int from, int head) {
    for (int i = head - 1; i >= from; i--) {
      if (words.tagged(i, "NN", "JJ") && Lists.PARTIES.hold(words.word(i))) {
        return Optional.of(words.text(i));
      }
    }
    return Optional.empty();
  }

  private Side side(int from, int head, boolean anyNoun) {
    Optional<Side> listed =
        Lemmas.of(words.word(head)).stream().filter(SIDES::containsKey).map(SIDES::get).findFirst();
    if (listed.isPresent()) {
      return listed.get();
    }
    if (words.isName(head)) {
      return storm(from, head) ? Side.CAUSE : Side.OWN;
    }
    boolean human = Things.of(words.word(head)).filter(Thing::isHuman).isPresent();
    return human || anyNoun || entity(head).isPresent() ? Side.OWN : Side.CAUSE;
  }

  /** "Typhoon Gaemi" is a name and yet no one. */
  private boolean storm(int from, int head) {
    for (int i = from; i < head; i++) {
      if (SIDES.get(words.word(i)) == Side.CAUSE) {
        return true;
      }
    }
    return false;
  }

  /** The first word of the phrase that ends in {@code head}, by tags. */
  public int start(int head) {
    int from = head;
    while (words.tagged(from - 1, "NN", "JJ", "POS", "VBN", "HYPH") && head - from < 8) {
      from--;
    }
    return from;
  }

  /** The country that the whole phrase names: "Ukraine", "the United States". */
  private Optional<String> country(int from, int head) {
    for (int first = from; first <= head; first++) {
      String phrase = written(first, head).orElse("");
      Optional<Country> country = COUNTRIES.byName(phrase);
      if (country.isPresent() && words.isCapital(head)) {
        boolean whole = first == from || words.tagged(first - 1, "JJ");
        return whole ? country.map(Country::name) : Optional.empty();
      }
    }
    return people(head);
  }

  /** "Ukrainians". */
  private Optional<String> people(int head) {
    boolean people = words.tagged(head, "NNPS", "NNS", "NNP") && words.isCapital(head);
    return people ? COUNTRIES.byDemonym(words.text(head)).map(Country::name) : Optional.empty();
  }

  /** The country whose name or adjective stands in the words from {@code from} to {@code to}. */
  public Optional<String> nationality(int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      Optional<String> country = countryAt(i);
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** The adjective of a country from {@code from} to {@code to}, as written. */
  Optional<String> adjective(int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      String two = words.text(i) + " " + words.text(i + 1);
      if (COUNTRIES.byDemonym(two).isPresent()) {
        return Optional.of(two);
      }
      if (words.isCapital(i) && COUNTRIES.byDemonym(words.text(i)).isPresent()) {
        return Optional.of(words.text(i));
      }
    }
    return Optional.empty();
  }

  private Optional<String> countryAt(int i) {
    if (!words.isCapital(i)) {
      return Optional.empty();
    }
    String two = words.text(i) + " " + words.text(i + 1);
    String one = words.text(i);
    return COUNTRIES
        .byDemonym(two)
        .or(() -> COUNTRIES.byName(two))
        .or(() -> COUNTRIES.byDemonym(one))
        .or(() -> COUNTRIES.byName(one))
        .map(Country::name);
  }

  /** The phrase as written, or the fullest name of the actor that it is known to stand for. */
  private Optional<String> written(int from, int head) {
    Optional<String> actor = entity(head).map(Entity::actor);
    if (actor.isPresent()) {
      return actor;
    }
    int first = words.tagged(from, "POS") ? from + 1 : from;
    Span begin = words.token(first).span();
    Span end = words.token(head).span();
    int offset = words.sentence().span().begin();
    String text = words.sentence().span().text();
    int left = begin.begin() - offset;
    int right = end.end() - offset;
    return left >= 0 && left < right && right <= text.length()
        ? Optional.of(uncapitalized(first, text.substring(left, right)))
        : Optional.of(words.text(head));
  }

  /** "Police" at the beginning of a sentence is "police". */
  private String uncapitalized(int first, String text) {
    boolean opening = first == 0 || words.is(first - 1, "``", "“", "\"");
    return opening && !words.isName(first) && !text.isEmpty() && !namesCountry(text)
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }

  /** "Turkish-backed militants". */
  private static boolean namesCountry(String text) {
    String word = text.split("[ -]", 2)[0];
    return COUNTRIES.byDemonym(word).isPresent() || COUNTRIES.byName(word).isPresent();
  }

  private Optional<Entity> entity(int head) {
    Span span = words.token(head).span();
    return entities.touching(span.begin(), span.end()).stream().findFirst();
  }

  /** The fullest name of the actor that the pronoun at {@code i} is known to stand for. */
  public Optional<String> pronoun(int i) {
    return entity(i)
        .map(Entity::actor)
        .map(actor -> COUNTRIES.byAny(actor).map(Country::name).orElse(actor));
  }

  /** The noun that possesses the one at {@code head}: "Ukraine's control". */
  public OptionalInt possessor(int head) {
    for (int i = head - 1; i >= Math.max(0, head - 6); i--) {
      if (words.tagged(i, "POS") || words.is(i, "'s", "'")) {
        return OptionalInt.of(i - 1);
      }
      if (!words.tagged(i, "NN", "JJ", "VBN", "CD", "RB") && !words.is(i, "own")) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }
}
