package org.hearsay.interpret.world;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.interpret.lexicon.Table;

/**
 * The countries of the world and the unions that act like one, by the names that the news gives
 * them.
 *
 * <p>Example: {@code Countries.bundled().byDemonym("Ukrainians")} is Ukraine. Look-ups do not mind
 * upper or lower case, "the" in front, full stops ("U.S."), or the kind of apostrophe; the one
 * exception is that "us", in lower case, is not a country.
 */
public final class Countries {

  private static final Countries BUNDLED =
      new Countries(Stream.concat(countries(), unions()).toList());

  private final List<Country> all;
  private final Map<String, Country> byName;
  private final Map<String, Country> byDemonym;
  private final Map<String, Country> byCapital;

  /**
   * Makes an index of countries; where two share a name, the first keeps it.
   *
   * @param all the countries
   */
  public Countries(List<Country> all) {
    this.all = List.copyOf(all);
    byName = index(all, c -> Stream.concat(Stream.of(c.name()), c.aliases().stream()));
    byDemonym = index(all, c -> c.demonyms().stream());
    byCapital = index(all, c -> c.capitals().stream());
  }

  /** All members of the United Nations, Kosovo, Palestine, Taiwan and the Vatican, and unions. */
  public static Countries bundled() {
    return BUNDLED;
  }

  /** Every country and union, in the order of their names, unions last. */
  public List<Country> all() {
    return all;
  }

  /** The country of a name or another name: "Ukraine", "the US", "U.K.". */
  public Optional<Country> byName(String name) {
    return find(byName, name);
  }

  /** The country of an adjective or of its people's name: "Ukrainian", "Britons". */
  public Optional<Country> byDemonym(String demonym) {
    return find(byDemonym, demonym);
  }

  /** The country of a seat of government: "Kyiv", "Kiev", "Washington". */
  public Optional<Country> byCapital(String capital) {
    return find(byCapital, capital);
  }

  /** The country that any such word points to: a name first, then a people, then a capital. */
  public Optional<Country> byAny(String word) {
    return byName(word).or(() -> byDemonym(word)).or(() -> byCapital(word));
  }

  private static Optional<Country> find(Map<String, Country> index, String words) {
    return words.equals("us") ? Optional.empty() : Optional.ofNullable(index.get(key(words)));
  }

  private static Map<String, Country> index(
      List<Country> all, Function<Country, Stream<String>> names) {
    Map<String, Country> index = new TreeMap<>();
    for (Country country : all) {
      names.apply(country).forEach(name -> index.putIfAbsent(key(name), country));
    }
    return index;
  }

  private static String key(String words) {
    String plain = words.toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "").strip();
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }

  private static Stream<Country> countries() {
    return Table.beside(Countries.class, "countries.csv").rows().stream().map(Countries::country);
  }

  private static Stream<Country> unions() {
    return Table.beside(Countries.class, "unions.csv").rows().stream().map(Countries::union);
  }

  private static Country country(Table.Row row) {
    return new Country(row.cell(0), row.cell(1), row.values(2), row.values(3), row.values(4));
  }

  private static Country union(Table.Row row) {
    return new Country(row.cell(0), "", row.values(1), row.values(2), List.of());
  }
}
