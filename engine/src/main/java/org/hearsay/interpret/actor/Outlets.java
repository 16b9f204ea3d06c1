package org.hearsay.interpret.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.interpret.lexicon.Table;

/** The outlets that Hearsay knows by name, and the words that names of outlets end in. */
public final class Outlets {

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> lastWords = new HashSet<>();

  private Outlets() {}

  /** The outlets of the data files {@code outlets.csv} and {@code outlet_words.csv}. */
  public static Outlets load() {
    Outlets outlets = new Outlets();
    for (Table.Row row : Table.beside(Outlets.class, "outlets.csv").rows()) {
      outlets.names.put(key(row.cell(0)), row.cell(0));
      row.values(2).forEach(alias -> outlets.names.put(key(alias), row.cell(0)));
    }
    for (Table.Row row : Table.beside(Outlets.class, "outlet_words.csv").rows()) {
      (row.cell(1).equals("first") ? outlets.firstWords : outlets.lastWords).add(row.cell(0));
    }
    return outlets;
  }

  /** The usual name of the outlet that {@code words} name, or none where they name no outlet. */
  public Optional<String> named(String words) {
    String name = bare(words);
    String known = names.get(key(name));
    if (known != null) {
      return Optional.of(known);
    }
    return looksLikeOutlet(name) ? Optional.of(name) : Optional.empty();
  }

  /** Whether two names mean one outlet. */
  public boolean same(String one, String other) {
    return key(named(one).orElse(one)).equals(key(named(other).orElse(other)));
  }

  private boolean looksLikeOutlet(String name) {
    String[] words = name.split("\\s+");
    boolean capitalised = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    boolean likeOne =
        words.length > 1
            && (firstWords.contains(words[0]) || lastWords.contains(words[words.length - 1]));
    return isAddress(name) || (capitalised && likeOne);
  }

  private static boolean isAddress(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 1
        && name.length() - dot > 2
        && name.chars().noneMatch(Character::isWhitespace)
        && name.substring(dot + 1).chars().allMatch(Character::isLowerCase);
  }

  private static String key(String name) {
    String lower = bare(name).toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private static String bare(String words) {
    String bare = words.strip();
    if (bare.endsWith("'s") || bare.endsWith("’s")) {
      bare = bare.substring(0, bare.length() - 2);
    }
    return bare.startsWith("the ") ? bare.substring(4) : bare;
  }
}
