package org.hearsay.evaluation.replay;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.evaluation.ledger.MadeNames;
import org.hearsay.evaluation.ledger.Zipf;
import org.hearsay.interpret.lexicon.Table;

/** Grammatical sentences out of the patterns and words beside this class. */
public final class Phrases {
  /** Names whose words begin with "The" as the first of a sentence alone. */
  private static final Set<String> LOWERED = Set.of("body", "force");

  private static final int SURNAMES = 4_000;
  private static final int VILLAGES = 6_000;
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  private final SplittableRandom random;
  private final List<String> sentences;
  private final Map<String, List<String>> words = new HashMap<>();
  private final List<String> surnames;
  private final List<String> villages;
  private final Zipf ofSurnames = new Zipf(SURNAMES);
  private final Zipf ofVillages = new Zipf(VILLAGES);

  public Phrases(SplittableRandom random) {
    this.random = random;
    this.sentences =
        Table.beside(Phrases.class, "sentences.tsv").rows().stream()
            .map(row -> row.cell(0))
            .toList();
    Table.beside(Phrases.class, "words.tsv")
        .rows()
        .forEach(row -> words.put(row.cell(0), row.values(1)));
    this.surnames = MadeNames.names(SURNAMES, 1, random);
    this.villages = MadeNames.names(VILLAGES, 1, random);
  }

  /** How many outlets have a name. */
  int outlets() {
    return all("outlet").size();
  }

  String outlet(int number) {
    return all("outlet").get(number);
  }

  public String headline() {
    return filled(drawn(all("topic")));
  }

  public String sentence() {
    return filled(drawn(sentences));
  }

  private String filled(String pattern) {
    String sentence = filled(pattern, true);
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  private String filled(String pattern, boolean isWhole) {
    return SLOT.matcher(pattern)
        .replaceAll(
            slot -> {
              String word = word(slot.group(1));
              boolean inside = !isWhole || slot.start() > 0;
              return Matcher.quoteReplacement(
                  inside && LOWERED.contains(slot.group(1))
                      ? word.replaceFirst("^The ", "the ")
                      : word);
            });
  }

  private String word(String slot) {
    return switch (slot) {
      case "n" -> "" + random.nextInt(12, 4_001);
      case "few" -> "" + random.nextInt(2, 12);
      case "surname" -> surnames.get(ofSurnames.draw(random));
      case "village" -> villages.get(ofVillages.draw(random));
      case "day" ->
          DayOfWeek.of(random.nextInt(1, 8)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      default -> filled(drawn(all(slot)), false);
    };
  }

  private List<String> all(String name) {
    List<String> found = words.get(name);
    if (found == null) {
      throw new IllegalStateException("words.tsv has no row " + name);
    }
    return found;
  }

  private String drawn(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
