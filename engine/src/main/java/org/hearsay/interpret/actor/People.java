package org.hearsay.interpret.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.Reading;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The people of a report: each known by the fullest name, found by any shorter one. */
final class People {

  private static final Map<String, Gender> TITLES =
      Table.beside(People.class, "honorifics.csv").rows().stream()
          .collect(Collectors.toMap(row -> row.cell(0), row -> Gender.of(row.cell(1))));

  private final Map<String, Person> byName = new LinkedHashMap<>();

  /** The full names that hold a word, in the order of the text. */
  private final Map<String, Set<String>> byWord = new HashMap<>();

  /** Those whose office holds a word. */
  private final Map<String, List<Person>> byOffice = new HashMap<>();

  private final Offices offices;
  private final Sides sides;

  private People(Offices offices, Sides sides) {
    this.offices = offices;
    this.sides = sides;
  }

  /** Collects the people of {@code reading}. */
  static People of(Reading reading, Sentences sentences, VoiceNouns nouns, Sides sides) {
    People people = new People(new Offices(nouns), sides);
    List<Entity> named =
        reading.entities().stream().filter(e -> e.type() == EntityType.PERSON).toList();
    named.stream().filter(e -> words(e) > 1).forEach(e -> people.add(e, sentences));
    named.stream().filter(e -> words(e) == 1).forEach(e -> people.add(e, sentences));
    people.byName.values().forEach(people::indexOffice);
    return people;
  }

  /** The person whom {@code name} means in this report. */
  Optional<Person> find(String name) {
    String bare = withoutTitle(bare(name));
    Person exact = byName.get(key(bare));
    if (exact != null) {
      return Optional.of(exact);
    }
    return byWord.getOrDefault(key(bare).split(" ")[0], Set.of()).stream()
        .filter(full -> isShortFor(bare, full))
        .findFirst()
        .map(full -> Objects.requireNonNull(byName.get(full)));
  }

  /** Whether {@code word} is the last name of somebody whom the report also names in full. */
  boolean isLastName(String word) {
    String last = key(word);
    return byWord.getOrDefault(last, Set.of()).stream().anyMatch(n -> n.endsWith(" " + last));
  }

  /** The one person whose office holds all of {@code words}; none where several do. */
  Optional<Person> holding(List<String> words) {
    return only(holders(words));
  }

  /** The one person who holds such an office for {@code side}, or is not known to for another. */
  Optional<Person> holding(String noun, @Nullable String side) {
    List<Person> holders = holders(List.of(noun));
    if (holders.size() < 2 || side == null) {
      return only(holders);
    }
    return only(holders.stream().filter(p -> side.equals(p.side())).toList())
        .or(() -> only(holders.stream().filter(p -> p.side() == null).toList()));
  }

  private List<Person> holders(List<String> words) {
    return words.isEmpty()
        ? List.of()
        : byOffice.getOrDefault(words.get(0), List.of()).stream()
            .filter(p -> p.role() != null && officeWords(p.role()).containsAll(words))
            .toList();
  }

  private void indexOffice(Person person) {
    if (person.role() != null) {
      officeWords(person.role())
          .forEach(w -> byOffice.computeIfAbsent(w, k -> new ArrayList<>()).add(person));
    }
  }

  private static Set<String> officeWords(String office) {
    return new LinkedHashSet<>(List.of(key(office).split("[^\\p{L}-]+")));
  }

  private static Optional<Person> only(List<Person> people) {
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  private void add(Entity mention, Sentences sentences) {
    String name = withoutTitle(bare(mention.span().text()));
    Optional<Person> known = find(name);
    String fullest = known.map(Person::name).orElse(name);
    Optional<Sentence> sentence = sentences.at(mention.span().begin());
    String role = sentence.flatMap(s -> offices.of(s, mention.span())).orElse(null);
    Gender titled = sentence.map(s -> titled(s, mention.span())).orElse(Gender.UNKNOWN);
    byName.put(key(fullest), merged(known, fullest, role, titled));
    for (String word : key(fullest).split(" ")) {
      byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(key(fullest));
    }
  }

  private Person merged(Optional<Person> known, String name, @Nullable String role, Gender titled) {
    String told = longer(known.map(Person::role).orElse(null), role);
    Gender gender =
        Stream.of(
                titled,
                told == null ? Gender.UNKNOWN : offices.gender(told),
                known.map(Person::gender).orElse(Gender.UNKNOWN))
            .filter(g -> g != Gender.UNKNOWN)
            .findFirst()
            .orElse(Gender.UNKNOWN);
    String side = told == null ? null : sides.of(told);
    return new Person(name, told, side, gender);
  }

  /** What a title of address in the name or just before it tells: "Mr". */
  private static Gender titled(Sentence sentence, Span name) {
    int from = name.begin() - sentence.span().begin();
    String before = sentence.span().text().substring(0, from).stripTrailing();
    String inside = name.text().split("\\s+")[0];
    String last = before.substring(before.lastIndexOf(' ') + 1);
    return TITLES.getOrDefault(title(inside), TITLES.getOrDefault(title(last), Gender.UNKNOWN));
  }

  private static String title(String word) {
    return key(word).replace(".", "");
  }

  /** A name without "Mr" or "Dame" in front. */
  private static String withoutTitle(String name) {
    int space = name.indexOf(' ');
    boolean titled = space > 0 && TITLES.containsKey(title(name.substring(0, space)));
    return titled ? name.substring(space + 1).strip() : name;
  }

  private static @Nullable String longer(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.length() > one.length() ? other : one;
  }

  private static boolean isShortFor(String name, String full) {
    List<String> parts = new ArrayList<>(List.of(key(full).split(" ")));
    return parts.size() > 1 && List.of(key(name).split(" ")).stream().allMatch(parts::contains);
  }

  private static int words(Entity entity) {
    return withoutTitle(bare(entity.span().text())).split("\\s+").length;
  }

  /** A name without possessive ending, line breaks or a title's full stop in front. */
  static String bare(String name) {
    String bare = name.strip().replaceAll("\\s+", " ");
    return bare.endsWith("’s") || bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The mention as a span of the text without a possessive ending. */
  static Span bare(Span mention, String text) {
    return Span.of(text, mention.begin(), mention.begin() + bare(mention.text()).length());
  }
}
