package org.hearsay.interpret.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * Numbers that only the words beside them make years: "490 BC", "499-494 BC", the 45 of "1939-45".
 */
final class Years {

  private static final Set<String> JOINTS = Set.of("-", "–", "—", "/", "to", "and", "or", "until");
  private static final int HUNDRED = 100;
  private static final int SHORTEST = 1000;

  private final List<Token> tokens;
  private final List<List<Sense>> senses;

  private Years(Sentence sentence, List<List<Sense>> senses) {
    this.tokens = sentence.tokens();
    this.senses = senses;
  }

  /** The senses of a sentence's words, with those numbers as years. */
  static List<List<Sense>> beside(Sentence sentence, List<List<Sense>> senses) {
    Years years = new Years(sentence, senses);
    List<List<Sense>> told = new ArrayList<>(senses);
    for (int i = 0; i < told.size(); i++) {
      if (!senses.get(i).isEmpty()) {
        int at = i;
        years.before(i).or(() -> years.shortened(at)).ifPresent(y -> told.set(at, List.of(y)));
      } else if (years.isBefore(i + 1)) {
        int at = i;
        decade(sentence.tokens().get(i).text()).ifPresent(d -> told.set(at, List.of(d)));
      }
    }
    return List.copyOf(told);
  }

  /** Years before the common era count back from 1 BC, which is year 0 of ISO 8601. */
  private Optional<Sense> before(int i) {
    boolean joined = isJoint(i + 1) && value(i + 2, Category.COUNT).isPresent() && isBefore(i + 3);
    return isBefore(i + 1) || joined
        ? value(i, Category.COUNT)
            .filter(number -> number.length() <= 4)
            .map(number -> new Sense(Category.YEAR, "" + (1 - Integer.parseInt(number))))
        : Optional.empty();
  }

  /** The 470s BC are the ten years from 479 BC. */
  private static Optional<Sense> decade(String word) {
    return word.matches("\\d{1,2}0s")
        ? Optional.of(
            new Sense(Category.DECADE, "" + (-8 - Integer.parseInt(word.replace("s", "")))))
        : Optional.empty();
  }

  private Optional<Sense> shortened(int i) {
    if (!isDash(i - 1) || tokens.get(i).text().length() != 2) {
      return Optional.empty();
    }
    boolean touching = tokens.get(i - 1).span().end() == tokens.get(i).span().begin();
    Optional<Integer> first = value(i - 2, Category.YEAR).map(Integer::parseInt);
    return value(i, Category.COUNT)
        .filter(tail -> touching)
        .flatMap(tail -> first.filter(y -> y >= SHORTEST).map(y -> whole(y, tail)))
        .filter(year -> Integer.parseInt(year.value()) > first.orElseThrow());
  }

  private static Sense whole(int first, String tail) {
    return new Sense(Category.YEAR, "" + (first / HUNDRED * HUNDRED + Integer.parseInt(tail)));
  }

  private boolean isBefore(int i) {
    return value(i, Category.ERA).filter("bc"::equals).isPresent();
  }

  private boolean isJoint(int i) {
    return i < tokens.size() && JOINTS.contains(tokens.get(i).text());
  }

  private boolean isDash(int i) {
    return i > 0 && tokens.get(i).text().matches("[-–—/]");
  }

  private Optional<String> value(int i, Category category) {
    if (i < 0 || i >= senses.size()) {
      return Optional.empty();
    }
    return senses.get(i).stream()
        .filter(sense -> sense.category() == category)
        .map(Sense::value)
        .findFirst();
  }
}
