package org.hearsay.interpret.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.interpret.lexicon.Table;

/** Data files of one word a row. */
enum Lists {
  /** Words after which a number is part of a name. */
  DESIGNATORS("designators.csv"),
  /** Words after which "from 41 to 53" is an old and a new number. */
  CHANGES("changes.csv"),
  /** Words right before a number that a running count has come to. */
  REACHES("reaches.csv"),
  /** Verbs whose object a number after "at" counts. */
  PUTS("puts.csv"),
  /** Verbs of saying. */
  SAYINGS("sayings.csv"),
  /** Nouns for a party to a war that stand before what is its own. */
  PARTIES("parties.csv"),
  /** Months. */
  MONTHS("months.csv"),
  /** Nouns for what somebody says a number is. */
  GIVEN("given.csv"),
  /** Words of matches and votes. */
  CONTESTS("contests.csv");

  private final Set<String> words;

  Lists(String file) {
    words =
        Table.beside(Lists.class, file).rows().stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether {@code word}, in lower case, is a form of a listed word. */
  boolean hold(String word) {
    List<String> bases = Lemmas.of(word);
    return bases.stream().anyMatch(words::contains);
  }
}
