package org.hearsay.interpret;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Tree;

/** Verbs with which somebody gives a count: "put the toll at 40", "spoke of 12 trucks". */
final class PuttingVerbs {

  private static final int REACH = 16;

  /** Stands for no noun in the file of verbs. */
  private static final String NONE = "-";

  private record Put(String preposition, Set<String> nouns) {}

  private final Set<String> nouns =
      Table.beside(Cast.class, "put_at.csv").rows().stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toSet());

  private final Map<String, Put> verbs =
      Table.beside(Cast.class, "counts_put.csv").rows().stream()
          .collect(Collectors.toMap(row -> row.cell(0), this::put));

  private Put put(Table.Row row) {
    Set<String> own = Set.copyOf(row.values(2));
    return new Put(row.cell(1), own.isEmpty() ? nouns : own);
  }

  /** Where the number begins that the word at {@code verb} puts something at, less one. */
  Optional<Integer> number(Tree tree, int verb) {
    return number(tree, verb, verb + 1);
  }

  /** The same of a thing that is named from {@code from} on. */
  Optional<Integer> number(Tree tree, int verb, int from) {
    return Optional.ofNullable(verbs.get(tree.lower(verb)))
        .flatMap(put -> preposition(tree, put, from).filter(at -> isCount(tree, put, from, at)));
  }

  private static Optional<Integer> preposition(Tree tree, Put verb, int from) {
    return IntStream.range(from, Math.min(tree.size() - 1, from + REACH))
        .boxed()
        .filter(i -> tree.lower(i).equals(verb.preposition()))
        .findFirst();
  }

  /** "Spoke of only 28 villages": the verb's own preposition stands before the number. */
  private static boolean isCount(Tree tree, Put verb, int from, int at) {
    if (verb.nouns().contains(NONE)) {
      return at == from && holdsNumber(tree, at + 1, Math.min(tree.size(), at + REACH));
    }
    return IntStream.range(from, at).anyMatch(i -> verb.nouns().contains(tree.lower(i)));
  }

  private static boolean holdsNumber(Tree tree, int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> tree.token(i).tag().equals("CD"));
  }
}
