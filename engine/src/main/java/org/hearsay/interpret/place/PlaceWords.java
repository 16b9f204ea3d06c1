package org.hearsay.interpret.place;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.interpret.time.Feasts;
import org.hearsay.interpret.world.Countries;
import org.hearsay.interpret.world.Country;
import org.jspecify.annotations.Nullable;

/** What is known of the words in places' names. */
final class PlaceWords {

  private final Map<KindWord.Where, Map<String, KindWord>> kinds =
      new EnumMap<>(KindWord.Where.class);
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, Set<String>> uses = new HashMap<>();
  private final Countries countries = Countries.bundled();
  private final Feasts feasts = new Feasts();

  PlaceWords() {
    Table.beside(PlaceWords.class, "kind-words.csv").rows().stream()
        .map(KindWord::of)
        .forEach(k -> kinds.computeIfAbsent(k.where(), w -> new HashMap<>()).put(k.word(), k));
    Table.beside(PlaceWords.class, "known-places.csv")
        .rows()
        .forEach(row -> known.put(row.cell(0).toLowerCase(Locale.ROOT), row.cell(1)));
    Table.beside(PlaceWords.class, "place-uses.csv")
        .rows()
        .forEach(row -> uses.computeIfAbsent(row.cell(1), k -> new HashSet<>()).add(row.cell(0)));
  }

  /** The word of kind that a word of the text is at that place of a name. */
  Optional<KindWord> kindWord(String written, KindWord.Where where) {
    String lower = written.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return Optional.ofNullable(kinds.getOrDefault(where, Map.of()).get(plain));
  }

  /** What kind of place a name is known to be, or null. */
  @Nullable String kindOf(String name) {
    if (isCountry(name)) {
      return "country";
    }
    String kind = known.get(name.toLowerCase(Locale.ROOT));
    return kind == null && countries.byCapital(name).isPresent() ? "settlement" : kind;
  }

  /** Whether it names a country or a union of countries. */
  boolean isCountry(String name) {
    return countries.byName(name).isPresent();
  }

  boolean isUnion(String name) {
    return countries.byName(name).filter(Country::isUnion).isPresent();
  }

  /** Whether the name is used for a government too: a country's or its capital's. */
  boolean canAct(String name) {
    return countries.byName(name).or(() -> countries.byCapital(name)).isPresent();
  }

  /** Whether a bare name is a place's without any mark of the reader. */
  boolean isKnown(String name) {
    return kindOf(name) != null;
  }

  /** Whether it names nothing but a feast: "Eid al-Fitr", but not "Easter Island". */
  boolean isFeast(String name) {
    return feasts.isFeast(name);
  }

  /** Whether a word is of a kind of place-uses.csv. */
  boolean isUse(String kind, String word) {
    return uses.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
