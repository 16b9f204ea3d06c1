package org.hearsay.interpret.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;

/**
 * The parts of the phrase that names a voice, by the indexes of its words: where its own noun ends,
 * where a name in it begins, what comes before.
 */
final class Phrases {

  private static final Set<String> OTHERS = Set.of("another", "second", "third", "different");
  private static final Set<String> PARTITIVES =
      Set.of(
          "one", "two", "three", "some", "many", "most", "several", "all", "both", "none", "few");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "another", "one", "some", "other",
          "its", "his", "her", "their", "our");

  /** How many words may stand between an article and its noun. */
  private static final int LONGEST_CUT = 4;

  private Phrases() {}

  /** Whether a phrase begins by saying that it means somebody else: "another official". */
  static boolean meansOther(Tree tree, int from) {
    return OTHERS.contains(tree.lower(from));
  }

  /** The index where the run of capitalised words begins that ends before {@code end}. */
  static int nameStart(Tree tree, int from, int end) {
    int name = end;
    while (name > from && isCapitalised(tree.token(name - 1).text())) {
      name--;
    }
    return name;
  }

  /** Whether a word begins with a capital or a digit, as parts of names do. */
  static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
  }

  /** "one of the relatives", "many of them": the voice is named after "of". */
  static int afterPartitive(Tree tree, int from, int end) {
    boolean partitive =
        from + 2 < end
            && tree.lower(from + 1).equals("of")
            && PARTITIVES.contains(tree.lower(from));
    return partitive ? from + 2 : from;
  }

  /** Without marks, prepositions ("for the Bloc") and "one of" in front. */
  static int skipLead(Tree tree, int begin, int end) {
    int from = skipMarks(tree, begin, end);
    while (from + 1 < end && tree.token(from).tag().equals("IN")) {
      from++;
    }
    return afterPartitive(tree, from, end);
  }

  /** A source of which only the article was marked, with the noun that the article belongs to. */
  static Span whole(Tree tree, Span source) {
    int from = tree.indexAt(source.begin());
    int last = tree.indexAt(source.end()) - 1;
    int head = last >= from ? tree.token(last).head() : -1;
    boolean cut = head > last && head - last <= LONGEST_CUT && tree.token(last).tag().equals("DT");
    return cut ? span(tree, from, head + 1) : source;
  }

  /** The first index from {@code begin} on that is a word. */
  static int skipMarks(Tree tree, int begin, int end) {
    int from = begin;
    while (from < end && tree.isPunctuation(from)) {
      from++;
    }
    return from;
  }

  /** Whether a name in the phrase only tells whose the noun is: "Okafor's aide". */
  static boolean isOwner(Tree tree, Span name, int end) {
    int after = tree.indexAt(name.end());
    int first = tree.indexAt(name.begin());
    boolean possessive =
        name.text().endsWith("’s")
            || name.text().endsWith("'s")
            || (after < tree.size() && tree.token(after).tag().equals("POS"))
            || (after < end && tree.token(after).tag().startsWith("NN"));
    boolean underPreposition =
        first > 0
            && Set.of("of", "for", "to", "from", "by", "with", "in", "near")
                .contains(tree.lower(first - 1));
    return possessive || underPreposition;
  }

  /** The end of the phrase's own noun: where a preposition, a comma or a clause begins. */
  static int headEnd(Tree tree, int from, int end) {
    int stop = from;
    while (stop < end && !endsHead(tree, stop, from)) {
      stop++;
    }
    while (stop > from + 1 && tree.token(stop - 1).tag().equals("POS")) {
      stop--;
    }
    return Math.max(stop, from + 1);
  }

  private static boolean endsHead(Tree tree, int i, int from) {
    String tag = tree.token(i).tag();
    return i > from
        && (tag.equals("IN")
            || tag.equals("TO")
            || (tag.equals("VBG") && !modifies(tree, i))
            || tag.equals("VBD")
            || (tag.equals("VBN") && tree.token(i - 1).isNominal())
            || tree.isWh(i)
            || ",(-–—:".contains(tree.token(i).text()));
  }

  /** "its acting governor": a participle between an article or owner and the noun. */
  private static boolean modifies(Tree tree, int i) {
    return tree.token(i - 1).tag().matches("DT|PRP\\$|POS|JJ")
        && i + 1 < tree.size()
        && tree.token(i + 1).isNominal();
  }

  /** The words of an office without what introduces it, in lower case. */
  static List<String> office(Tree tree, int from, int stop) {
    return IntStream.range(from, stop)
        .filter(i -> !isDeterminer(tree, i) && !tree.token(i).tag().equals("POS"))
        .mapToObj(tree::lower)
        .toList();
  }

  /** Whether a word only introduces the noun: an article, a pronoun, a number. */
  static boolean isDeterminer(Tree tree, int i) {
    return DETERMINERS.contains(tree.lower(i))
        || OTHERS.contains(tree.lower(i))
        || tree.token(i).tag().equals("CD");
  }

  /** A voice without a name keeps what tells it apart: "official from the health ministry". */
  static int descriptionEnd(Tree tree, int stop, int end) {
    int to = stop;
    while (to < end
        && !tree.token(to).text().equals(",")
        && !tree.isWh(to)
        && !tree.token(to).isVerb()) {
      to++;
    }
    return to;
  }

  /** The words from {@code from} to before {@code end}, as they stand in the text. */
  static Span span(Tree tree, int from, int end) {
    Span sentence = tree.sentence().span();
    int begin = tree.token(from).span().begin();
    int stop = tree.token(end - 1).span().end();
    return new Span(
        begin, stop, sentence.text().substring(begin - sentence.begin(), stop - sentence.begin()));
  }

  /** The same words as a name: without possessive ending and line breaks. */
  static String text(Tree tree, int from, int end) {
    return People.bare(span(tree, from, end).text());
  }

  /** The words that "who" or "which" at {@code wh} stands for, if they come before it. */
  static Optional<int[]> antecedent(Tree tree, int wh) {
    int verb = tree.token(wh).head();
    for (int steps = 0; verb >= 0 && steps < tree.size(); steps++) {
      if (tree.token(verb).relation().startsWith("acl")) {
        return nounPhrase(tree, tree.token(verb).head(), wh);
      }
      verb = tree.token(verb).head();
    }
    return nounPhrase(tree, wh - 1, wh);
  }

  private static Optional<int[]> nounPhrase(Tree tree, int head, int before) {
    if (head < 0 || head >= before) {
      return Optional.empty();
    }
    int from = tree.subtree(head).nextSetBit(0);
    boolean noun = from >= 0 && !tree.isWh(from);
    return noun ? Optional.of(new int[] {from, Math.max(head + 1, before)}) : Optional.empty();
  }
}
