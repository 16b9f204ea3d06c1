package org.hearsay.interpret.figure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Span;

/**
 * Finds the words that limit a figure to a place or a front: the phrase of its sentence that is
 * nearest with no other verb or number between.
 */
final class Scopes {

  private static final int LONGEST = 8;
  private static final int REACH = 18;
  private static final int VERB_BETWEEN = 8;
  private static final int NUMBER_BETWEEN = 10;
  private static final int SAYING = 30;
  private static final Set<String> PREPOSITIONS = new HashSet<>();
  private static final Set<String> NOUNS = new HashSet<>();

  static {
    for (Table.Row row : Table.beside(Scopes.class, "scopes.csv").rows()) {
      (row.cell(1).equals("noun") ? NOUNS : PREPOSITIONS).add(row.cell(0));
    }
  }

  private final Draft draft;
  private final Scene scene;
  private final Words words;

  private Scopes(Draft draft, Scene scene) {
    this.draft = draft;
    this.scene = scene;
    this.words = draft.words;
  }

  /** A phrase of a place: tokens from its preposition to one past its last noun. */
  private record Place(int from, int to) {}

  /** Fills in the scope where the sentence tells it. */
  static void fill(Draft draft, Scene scene) {
    Scopes scopes = new Scopes(draft, scene);
    draft.scope = scopes.nearest().map(scopes::span).orElse(null);
  }

  /** "around Goma" and "near the Goma front" as the place alone, to be compared. */
  static String place(String phrase) {
    String plain = phrase.toLowerCase(Locale.ROOT).replaceFirst("^\\S+\\s+", "");
    return plain.replaceFirst("^the\\s+", "");
  }

  private Span span(Place place) {
    int begin = words.token(place.from()).span().begin();
    return scene.report().span(begin, words.token(place.to() - 1).span().end());
  }

  private Optional<Place> nearest() {
    int first = Math.max(0, draft.from - REACH - LONGEST);
    int last = Math.min(words.size(), draft.to + REACH);
    return IntStream.range(first, last)
        .filter(i -> PREPOSITIONS.contains(words.word(i)) && words.tagged(i, "IN"))
        .mapToObj(this::placeAt)
        .flatMap(Optional::stream)
        .filter(place -> cost(place) <= REACH)
        .min(Comparator.comparingInt(this::cost));
  }

  private Optional<Place> placeAt(int preposition) {
    int end = preposition + 1;
    int head = -1;
    while (end <= preposition + LONGEST && words.tagged(end, "DT", "JJ", "NN", "POS", "HYPH")) {
      head = words.isNoun(end) ? end : head;
      end++;
    }
    boolean apart = head < draft.from || preposition >= draft.numeral.to();
    boolean place = head > preposition && apart && namesPlace(preposition + 1, head + 1);
    return place ? Optional.of(new Place(preposition, head + 1)) : Optional.empty();
  }

  private boolean namesPlace(int from, int to) {
    return NOUNS.contains(words.word(to - 1))
        || IntStream.range(from, to).anyMatch(i -> words.isCapital(i) && isPlace(i));
  }

  private boolean isPlace(int i) {
    Span span = words.token(i).span();
    List<Entity> named = scene.entities().touching(span.begin(), span.end());
    return named.stream().anyMatch(entity -> entity.type() == EntityType.PLACE);
  }

  private int cost(Place place) {
    boolean before = place.to() <= draft.from;
    int first = before ? place.to() : draft.numeral.to();
    int last = before ? draft.from : place.from();
    int cost = Math.max(0, last - first) + between(first, last);
    boolean said =
        words.isVerb(place.from() - 1) && Lists.SAYINGS.hold(words.word(place.from() - 1));
    return said ? cost + SAYING : cost;
  }

  private int between(int first, int last) {
    int cost = 0;
    for (int i = first; i < last; i++) {
      boolean own = draft.told != null && draft.told.at() == i;
      if (words.isVerb(i) && !own && !words.isBe(i) && !words.is(i, "have", "has", "had")) {
        cost += VERB_BETWEEN;
      } else if (Pieces.holdsDigit(words.word(i)) || words.is(i, ";", "while", "but")) {
        cost += NUMBER_BETWEEN;
      }
    }
    return cost;
  }

  /**
   * "killed 12 soldiers and wounded 30 near Goma": members of a list share a place that ends it.
   */
  static void share(Draft draft, Scene scene) {
    List<Draft> later = scene.later(draft);
    List<Draft> earlier = scene.earlier(draft);
    if (draft.scope == null && !earlier.isEmpty()) {
      inherit(draft, earlier.get(earlier.size() - 1));
    }
    if (draft.scope == null) {
      Moments.follow(draft, later, each -> each.scope != null)
          .ifPresent(each -> draft.scope = each.scope);
    }
  }

  private static void inherit(Draft draft, Draft other) {
    Draft one = draft.index < other.index ? draft : other;
    Draft next = draft.index < other.index ? other : draft;
    if (other.scope != null && Moments.linked(one, next)) {
      draft.scope = other.scope;
    }
  }
}
