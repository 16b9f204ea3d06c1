package org.hearsay.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.link.gazetteer.Entry;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * Finds lists of names that must be places: "the villages of A, B and C", and long lists of which
 * most are known in one country ("Suba, Migori, Homa Bay, Rongo and Siaya").
 */
final class Listings {
  private static final int LONGEST_NAME = 4;
  private static final int FEWEST = 4;
  private static final double MOST = 0.6;
  private static final Set<String> KINDS =
      Set.of(
          "villages",
          "towns",
          "cities",
          "settlements",
          "districts",
          "provinces",
          "counties",
          "regions",
          "oblasts",
          "governorates",
          "municipalities",
          "states",
          "islands",
          "suburbs");

  private final Lookup lookup;

  Listings(Lookup lookup) {
    this.lookup = lookup;
  }

  /** The names in the lists of {@code sentence}, each as the span of its words, in order. */
  List<Span> in(Sentence sentence, BiPredicate<Integer, Integer> isFree, Predicate<String> isName) {
    List<Span> names = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      List<int[]> list = list(tokens, i);
      if (list.isEmpty()) {
        continue;
      }
      if (isOfKind(tokens, i) || (list.size() >= FEWEST && areOfOneCountry(sentence, list))) {
        list.stream()
            .filter(name -> isFree.test(name[0], name[1]))
            .map(name -> span(sentence, name))
            .filter(span -> isName.test(span.text()))
            .forEach(names::add);
      }
      i = list.get(list.size() - 1)[1];
    }
    return names;
  }

  /** The names of a list that begins at {@code from}, as first and last index; or none. */
  private static List<int[]> list(List<Token> tokens, int from) {
    List<int[]> names = new ArrayList<>();
    int at = from;
    while (at < tokens.size() && isNamed(tokens.get(at))) {
      int last = at;
      while (last + 1 < tokens.size() && isNamed(tokens.get(last + 1))) {
        last++;
      }
      if (last - at >= LONGEST_NAME) {
        return List.of();
      }
      names.add(new int[] {at, last});
      at = afterLink(tokens, last + 1);
    }
    return names.size() < 2 ? List.of() : names;
  }

  private static boolean isNamed(Token token) {
    return token.tag().startsWith("NNP") && Character.isUpperCase(token.text().codePointAt(0));
  }

  /** Index after ",", "and" or ", and" at {@code i}; past the end where nothing links. */
  private static int afterLink(List<Token> tokens, int i) {
    int at = i;
    while (at < tokens.size() && at < i + 2 && tokens.get(at).text().matches(",|and|&")) {
      at++;
    }
    return at == i ? tokens.size() : at;
  }

  private static boolean isOfKind(List<Token> tokens, int first) {
    return first > 1
        && tokens.get(first - 1).text().equals("of")
        && KINDS.contains(tokens.get(first - 2).text());
  }

  private boolean areOfOneCountry(Sentence sentence, List<int[]> list) {
    List<Set<String>> countries =
        list.stream().map(name -> countries(span(sentence, name).text())).toList();
    return countries.stream()
        .flatMap(Set::stream)
        .distinct()
        .anyMatch(one -> count(countries, one) >= MOST * list.size());
  }

  private static long count(List<Set<String>> countries, String one) {
    return countries.stream().filter(each -> each.contains(one)).count();
  }

  /** The countries in which a settlement or an area has that name. */
  private Set<String> countries(String name) {
    Set<String> countries = new HashSet<>();
    for (Entry entry : lookup.placesOf(name, null)) {
      if (entry.main() && (entry.isSettlement() || entry.isArea()) && !entry.isCountry()) {
        Stream.ofNullable(entry.place().country()).forEach(countries::add);
      }
    }
    return countries;
  }

  private static Span span(Sentence sentence, int[] name) {
    int begin = sentence.tokens().get(name[0]).span().begin();
    int end = sentence.tokens().get(name[1]).span().end();
    int offset = sentence.span().begin();
    return new Span(begin, end, sentence.span().text().substring(begin - offset, end - offset));
  }
}
