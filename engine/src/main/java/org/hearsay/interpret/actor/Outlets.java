package org.hearsay.interpret.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.known.KnownActor;
import org.hearsay.claim.known.KnownActors;
import org.hearsay.interpret.lexicon.Table;

/** The outlets that are known by name, and the words that names of outlets end in. */
public final class Outlets {

  private final KnownActors known;
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> lastWords = new HashSet<>();

  private Outlets(KnownActors known) {
    this.known = known;
  }

  /** Those that come with the engine. */
  public static Outlets load() {
    return of(KnownActors.bundled());
  }

  /** The outlets among {@code known}, and the words of the data file {@code outlet_words.csv}. */
  public static Outlets of(KnownActors known) {
    Outlets outlets = new Outlets(known);
    for (Table.Row row : Table.beside(Outlets.class, "outlet_words.csv").rows()) {
      (row.cell(1).equals("first") ? outlets.firstWords : outlets.lastWords).add(row.cell(0));
    }
    return outlets;
  }

  /** The usual name of the outlet that {@code words} name, or none where they name no outlet. */
  public Optional<String> named(String words) {
    String name = bare(words);
    Optional<String> usual = known.outlet(name).map(KnownActor::name);
    return usual.isPresent() || !looksLikeOutlet(name) ? usual : Optional.of(name);
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
