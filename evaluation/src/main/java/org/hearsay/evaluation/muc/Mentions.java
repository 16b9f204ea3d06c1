package org.hearsay.evaluation.muc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.text.Span;

/**
 * Finds where a description stands with a number in a text: a number within the five words before
 * it, no punctuation mark and no other number between.
 *
 * <p>It knows plain numbers alone, in digits or words up to ninety-nine, "hundred", "thousand" and
 * "dozen" as one word, and nothing of bounds: what is expected must not depend on what is tested.
 */
final class Mentions {
  private static final int REACH = 5;
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}',.-]*[\\p{L}\\p{N}])?|\\S");
  private static final List<String> UNITS =
      List.of(
          "ZERO",
          "ONE",
          "TWO",
          "THREE",
          "FOUR",
          "FIVE",
          "SIX",
          "SEVEN",
          "EIGHT",
          "NINE",
          "TEN",
          "ELEVEN",
          "TWELVE",
          "THIRTEEN",
          "FOURTEEN",
          "FIFTEEN",
          "SIXTEEN",
          "SEVENTEEN",
          "EIGHTEEN",
          "NINETEEN");
  private static final List<String> TENS =
      List.of("TWENTY", "THIRTY", "FORTY", "FIFTY", "SIXTY", "SEVENTY", "EIGHTY", "NINETY");
  private static final Map<String, Integer> ALONE =
      Map.of("DOZEN", 12, "HUNDRED", 100, "THOUSAND", 1000);

  private final String text;
  private final List<Span> tokens;

  /** The words of a text. */
  Mentions(String text) {
    this.text = text.toUpperCase(Locale.ROOT);
    this.tokens =
        TOKEN
            .matcher(this.text)
            .results()
            .map(found -> Span.of(this.text, found.start(), found.end()))
            .toList();
  }

  /** The places of the numbers of {@code target} that stand with a description of it. */
  List<Span> numbersOf(Target target) {
    List<Span> found = new ArrayList<>();
    for (String description : target.descriptions()) {
      List<String> words = words(description);
      IntStream.range(0, tokens.size() - words.size() + 1)
          .filter(at -> standsAt(words, at))
          .mapToObj(this::numberBefore)
          .flatMap(Optional::stream)
          .filter(
              number ->
                  target.amounts().stream().anyMatch(x -> x.endsAt(value(number).orElseThrow())))
          .forEach(found::add);
    }
    return found.stream().distinct().sorted().toList();
  }

  private static List<String> words(String description) {
    return TOKEN
        .matcher(description.toUpperCase(Locale.ROOT))
        .results()
        .map(x -> x.group())
        .toList();
  }

  private boolean standsAt(List<String> words, int at) {
    return IntStream.range(0, words.size())
        .allMatch(i -> tokens.get(at + i).text().equals(words.get(i)));
  }

  private Optional<Span> numberBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Span token = tokens.get(i);
      if (value(token).isPresent()) {
        return Optional.of(token);
      }
      if (!Character.isLetterOrDigit(token.text().codePointAt(0))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> value(Span token) {
    String word = token.text();
    if (word.matches("\\d+(,\\d{3})*")) {
      return Optional.of(new BigDecimal(word.replace(",", "")));
    }
    Matcher compound = Pattern.compile("([A-Z]+)-([A-Z]+)").matcher(word);
    if (compound.matches()
        && TENS.contains(compound.group(1))
        && UNITS.contains(compound.group(2))) {
      return Optional.of(BigDecimal.valueOf(plain(compound.group(1)) + plain(compound.group(2))));
    }
    int plain = plain(word);
    return plain < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(plain));
  }

  private static int plain(String word) {
    int ten = TENS.indexOf(word);
    return ten >= 0 ? 20 + 10 * ten : ALONE.getOrDefault(word, UNITS.indexOf(word));
  }

  /** The words around a place, for people to read. */
  String around(Span place) {
    int begin = Math.max(0, place.begin() - 120);
    int end = Math.min(text.length(), place.end() + 120);
    return text.substring(begin, end).lines().map(String::strip).collect(Collectors.joining(" "));
  }
}
