package org.hearsay.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Tree;
import org.jspecify.annotations.Nullable;

/** The words of {@code passed_on.csv}: how one voice passes on another ("citing", "told"). */
final class PassedOn {

  /** Where the voice that the words lead to stands in the chain. */
  enum Place {
    /** Further from the reader: whom the voice cites. */
    OBJECT,
    /** Nearer to the reader: the outlet that was told. */
    HEARER,
    /** Nearer to the reader: the outlet that carried or saw it. */
    CARRIER
  }

  /**
   * Such words in a sentence and the noun phrase after them.
   *
   * @param place where the voice stands
   * @param from index of the first of the words
   * @param to index after the last of them; the phrase begins here
   * @param end index after the phrase
   */
  record Found(Place place, int from, int to, int end) {}

  private record Row(List<String> words, Place place) {}

  private static final Set<String> ENDS_PHRASE =
      Set.of("TO", "VBD", "VBZ", "VBP", "MD", "VBG", "WDT", "WP", "WRB", "RB", "''", "``");
  private static final Set<String> WITHIN_PHRASE = Set.of("of", "from", "for", "in", "with", "at");

  /** The rows by their first word. */
  private final Map<String, List<Row>> rows;

  PassedOn() {
    rows =
        Table.beside(Cast.class, "passed_on.csv").rows().stream()
            .map(
                row ->
                    new Row(
                        List.of(row.cell(0).split(" ")),
                        Place.valueOf(row.cell(1).toUpperCase(Locale.ROOT))))
            .collect(Collectors.groupingBy(row -> row.words().get(0)));
  }

  /** Whether such words may begin with {@code word}, in lower case. */
  boolean mayBegin(String word) {
    return rows.containsKey(word);
  }

  /** All such words in a sentence, in order; of overlapping ones the longest. */
  List<Found> in(Tree tree) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Found longest = longestAt(tree, i);
      if (longest != null) {
        found.add(longest);
        i = longest.to() - 1;
      }
    }
    return found;
  }

  private @Nullable Found longestAt(Tree tree, int at) {
    Found longest = null;
    for (Row row : rows.getOrDefault(tree.lower(at), List.of())) {
      int to = at + row.words().size();
      boolean longer = longest == null || to > longest.to();
      if (longer && to < tree.size() && matches(tree, at, row.words())) {
        longest = new Found(row.place(), at, to, phraseEnd(tree, to, row.place()));
      }
    }
    return longest;
  }

  private static boolean matches(Tree tree, int at, List<String> words) {
    for (int k = 1; k < words.size(); k++) {
      if (!tree.lower(at + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  private static int phraseEnd(Tree tree, int from, Place place) {
    int end = from;
    while (end < tree.size() && !endsPhrase(tree, end, place)) {
      end++;
    }
    return place == Place.OBJECT ? pastApposition(tree, from, end) : end;
  }

  /** "citing the chief of staff, Jo Hale, that": a name between commas belongs to the phrase. */
  private static int pastApposition(Tree tree, int from, int end) {
    int name = end + 1;
    while (name < tree.size() && tree.token(name).tag().startsWith("NNP")) {
      name++;
    }
    boolean office = end > from && tree.token(end - 1).tag().equals("NN");
    boolean between =
        isComma(tree, end) && name > end + 1 && name < tree.size() && tree.isPunctuation(name);
    return office && between ? name : end;
  }

  private static boolean isComma(Tree tree, int i) {
    return i < tree.size() && tree.token(i).text().equals(",");
  }

  private static boolean endsPhrase(Tree tree, int i, Place place) {
    String tag = tree.token(i).tag();
    boolean preposition = tag.equals("IN");
    boolean by = place == Place.OBJECT && tree.lower(i).equals("by");
    boolean within = by || (place != Place.HEARER && WITHIN_PHRASE.contains(tree.lower(i)));
    return ENDS_PHRASE.contains(tag)
        || (preposition && !within)
        || (tree.isPunctuation(i) && !tree.token(i).text().equals("-"));
  }
}
