package org.hearsay.interpret.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.hearsay.text.Tree;

/**
 * Reads a person's office from the words beside the name: "Ukrainian Foreign Ministry spokesman" in
 * front, or ", the governor of Goma," behind.
 */
final class Offices {

  private static final int LONGEST_APPOSITION = 14;
  private static final Set<String> MODIFIERS = Set.of("JJ", "POS", "VBN", "CD", "HYPH");
  private static final Set<String> OPENERS = Set.of("DT", "JJ", "PRP$", "NN", "NNP", "NNS", "VBN");

  private final VoiceNouns nouns;

  Offices(VoiceNouns nouns) {
    this.nouns = nouns;
  }

  /** The office of the person named at {@code mention}, as written and without article. */
  Optional<String> of(Sentence sentence, Span mention) {
    Tree tree = new Tree(sentence);
    int first = tree.indexAt(mention.begin());
    int after = tree.indexAt(mention.end());
    return before(tree, first).or(() -> behind(tree, after)).or(() -> beforeComma(tree, first));
  }

  /** What the nouns of an office tell of its holder's gender. */
  Gender gender(String office) {
    return Arrays.stream(office.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .flatMap(word -> nouns.find(word).stream())
        .map(VoiceNoun::gender)
        .filter(g -> g != Gender.UNKNOWN)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }

  private Optional<String> before(Tree tree, int name) {
    int from = name;
    while (from > 0 && isPartOfOffice(tree.token(from - 1))) {
      from--;
    }
    return office(tree, from, name);
  }

  /** "the ombudsman, Tamar Gelo": the name stands in apposition to the office. */
  private Optional<String> beforeComma(Tree tree, int name) {
    boolean apposition =
        name > 1
            && tree.token(name - 1).text().equals(",")
            && nouns.find(tree.token(name - 2).text()).filter(VoiceNoun::isPerson).isPresent();
    return apposition ? before(tree, name - 1) : Optional.empty();
  }

  private Optional<String> behind(Tree tree, int after) {
    boolean opens =
        after + 1 < tree.size()
            && tree.token(after).text().equals(",")
            && OPENERS.contains(tree.token(after + 1).tag());
    if (!opens) {
      return Optional.empty();
    }
    int from = tree.token(after + 1).tag().equals("DT") ? after + 2 : after + 1;
    int to = from;
    while (to < tree.size() && to - from < LONGEST_APPOSITION && continuesApposition(tree, to)) {
      to++;
    }
    boolean closes = to < tree.size() && tree.isPunctuation(to);
    return closes ? office(tree, from, to) : Optional.empty();
  }

  private static boolean continuesApposition(Tree tree, int i) {
    return !tree.token(i).text().equals(",")
        && !tree.token(i).text().equals(".")
        && !tree.token(i).tag().startsWith("VBD")
        && !tree.token(i).tag().startsWith("VBZ")
        && !tree.isWh(i);
  }

  private static boolean isPartOfOffice(Token token) {
    return token.tag().startsWith("NN") || MODIFIERS.contains(token.tag());
  }

  private Optional<String> office(Tree tree, int from, int to) {
    boolean named =
        IntStream.range(from, to)
            .mapToObj(tree::token)
            .flatMap(token -> nouns.find(token.text()).stream())
            .anyMatch(VoiceNoun::isPerson);
    return named ? Optional.of(words(tree, from, to)) : Optional.empty();
  }

  private static String words(Tree tree, int from, int to) {
    Span first = tree.token(from).span();
    Span last = tree.token(to - 1).span();
    Span sentence = tree.sentence().span();
    return sentence
        .text()
        .substring(first.begin() - sentence.begin(), last.end() - sentence.begin())
        .replaceAll("\\s+", " ");
  }
}
