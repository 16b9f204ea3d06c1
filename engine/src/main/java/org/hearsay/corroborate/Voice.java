package org.hearsay.corroborate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.jspecify.annotations.Nullable;

/**
 * A voice as it can be told apart from others across reports.
 *
 * @param name as the report has it
 * @param sort how finely it is known
 * @param terms what its name says, for comparing: the family name of a person, the words of a body
 * @param side the country or alliance that it speaks for, or null where not known
 * @param count how many people it stands for, at least
 * @param owner who owns it, where it is an outlet and that is known, or null
 */
record Voice(
    String name,
    Sort sort,
    Set<String> terms,
    @Nullable String side,
    int count,
    Mastheads.@Nullable Owner owner) {
  private static final Map<String, String> NOUNS = nouns();
  private static final Map<String, Integer> COUNTS =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

  /** "Reuters on Tuesday". */
  private static final Pattern DAY = Pattern.compile("(?i)\\s+on\\s+\\p{Lu}.*$");

  /** How finely a voice is known. */
  enum Sort {
    PERSON,
    BODY,
    OUTLET,
    UNNAMED,
    /** An office without a name, or a body so wide that it may be anybody of its side. */
    COLLECTIVE,
    /** What somebody speaks in, or nobody. */
    NONE
  }

  /** The voice of {@code hop}, which may be one of the outlets. */
  static Voice of(Hop hop, Mastheads outlets) {
    Set<String> words = words(hop.actor());
    String side = hop.side() == null ? Sides.in(hop.actor()) : hop.side();
    Set<String> terms = hop.kind() == HopKind.NAMED_PERSON ? surname(hop.actor()) : words;
    return new Voice(
        hop.actor(),
        sort(hop, words, outlets),
        terms,
        side,
        count(hop.actor()),
        hop.kind() == HopKind.NAMED_PERSON ? null : outlets.ownerOf(words));
  }

  private static Sort sort(Hop hop, Set<String> words, Mastheads outlets) {
    boolean known = hop.kind() == HopKind.ORGANISATION || hop.kind() == HopKind.DOCUMENT;
    if (known && outlets.has(words)) {
      return Sort.OUTLET;
    }
    return switch (hop.kind()) {
      case NAMED_PERSON -> Sort.PERSON;
      case OUTLET -> Sort.OUTLET;
      case NO_SOURCE -> Sort.NONE;
      case UNNAMED_OFFICIAL -> nameless(words, Sort.UNNAMED);
      case OFFICE -> words.isEmpty() ? Sort.NONE : Sort.COLLECTIVE;
      case UNNAMED_GROUP, ORGANISATION, DOCUMENT -> body(hop, words);
    };
  }

  private static Sort body(Hop hop, Set<String> words) {
    boolean countryAlone = !words.isEmpty() && words.stream().allMatch(w -> Sides.of(w) != null);
    Sort usual = hop.kind() == HopKind.UNNAMED_GROUP ? Sort.COLLECTIVE : Sort.BODY;
    return countryAlone ? Sort.COLLECTIVE : nameless(words, usual);
  }

  private static Sort nameless(Set<String> words, Sort usual) {
    if (words.isEmpty()) {
      return Sort.NONE;
    }
    Set<String> roles = new HashSet<>();
    words.forEach(word -> roles.add(NOUNS.getOrDefault(word, "")));
    if (roles.contains("collective") && usual != Sort.UNNAMED) {
      return Sort.COLLECTIVE;
    }
    return roles.contains("person") ? Sort.UNNAMED : usual;
  }

  /** The words of a name that tell who it is: no articles, days, ranks, media or numbers. */
  private static Set<String> words(String name) {
    String head = DAY.matcher(name).replaceAll("");
    Set<String> words = new TreeSet<>();
    for (String term : Terms.all(head)) {
      String noun = NOUNS.getOrDefault(term, "");
      boolean says = !Terms.isFunction(term) && !noun.equals("medium") && !noun.equals("rank");
      if (says && !COUNTS.containsKey(term)) {
        words.add(term);
      }
    }
    return words;
  }

  private static Set<String> surname(String name) {
    List<String> words = Terms.stems(name);
    return words.isEmpty() ? Set.of() : Set.of(words.get(words.size() - 1));
  }

  private static int count(String name) {
    return Terms.all(name).stream().mapToInt(t -> COUNTS.getOrDefault(t, 1)).max().orElse(1);
  }

  /** Whether nobody can be heard through it. */
  boolean isNobody() {
    return sort == Sort.NONE || terms.isEmpty();
  }

  /** Whether both are one for sure, as far as names tell. */
  boolean isSame(Voice other) {
    if (clash(other)) {
      return false;
    }
    if (sort == Sort.BODY && other.sort == Sort.BODY) {
      return terms.containsAll(other.terms) || other.terms.containsAll(terms);
    }
    boolean bothOutlets = sort == Sort.OUTLET == (other.sort == Sort.OUTLET);
    return isNamed() == other.isNamed() && bothOutlets && terms.equals(other.terms);
  }

  /** Whether one of {@code others} is the same; asked of very many pairs. */
  boolean isAmong(List<Voice> others) {
    for (Voice other : others) {
      if (other.isSame(this)) {
        return true;
      }
    }
    return false;
  }

  /** Whether both may be one: nothing tells them apart for sure. */
  boolean mayBe(Voice other) {
    boolean outlets = sort == Sort.OUTLET || other.sort == Sort.OUTLET;
    return isSame(other) || (!outlets && !clash(other) && (isVague() || other.isVague()));
  }

  /** The same, standing for as many as {@code word} counts. */
  Voice atLeast(String word) {
    int least = word.isEmpty() ? 1 : count(word);
    return least <= count ? this : new Voice(name, sort, terms, side, least, owner);
  }

  /**
   * Whether one house may speak in both: two outlets of one owner, an outlet and the body that owns
   * it, a state's own outlet and a body of that state.
   */
  boolean mayBeOfOneHouse(Voice other) {
    return isOfHouse(other) || other.isOfHouse(this);
  }

  private boolean isOfHouse(Voice other) {
    if (owner == null) {
      return false;
    }
    boolean body = other.sort == Sort.BODY || other.sort == Sort.COLLECTIVE;
    return (other.owner != null && owner.terms().equals(other.owner.terms()))
        || owner.terms().equals(other.terms)
        || (body && owner.government() != null && owner.government().equals(other.side));
  }

  /** Whether two who are named are not known to stand on two sides. */
  boolean mayStandWith(Voice other) {
    return sort != Sort.OUTLET && other.sort != Sort.OUTLET && !clash(other);
  }

  /** Whether it is no single voice that has a name. */
  boolean isVague() {
    return sort == Sort.COLLECTIVE || sort == Sort.UNNAMED;
  }

  /** Whether it is an office without a name, or a body so wide that it may be anybody. */
  boolean isWide() {
    return sort == Sort.COLLECTIVE;
  }

  /** Whether it is "officials" and not one of them. */
  boolean isPlural() {
    return sort == Sort.UNNAMED
        && name.toLowerCase(Locale.ROOT).matches(".*\\b\\w+(ials|rces|mats|ides)\\b.*");
  }

  /** Whether it is one voice that has a name. */
  boolean isNamed() {
    return !isVague();
  }

  private boolean clash(Voice other) {
    return side != null && other.side != null && !side.equals(other.side) && !isWest(other);
  }

  private boolean isWest(Voice other) {
    return "NATO".equals(side) || "NATO".equals(other.side);
  }

  /** A key that voices that are surely one share in most cases; for sorting and for JSON. */
  String key() {
    return String.join(" ", new TreeSet<>(terms));
  }

  private static Map<String, String> nouns() {
    Map<String, String> nouns = new HashMap<>();
    Rows.of("voices.csv").forEach(row -> nouns.put(Terms.stem(row.get(0)), row.get(1)));
    return Map.copyOf(nouns);
  }
}
