package org.hearsay.interpret.certainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * Finds the phrases of likelihood that a scale names; likelihood.csv lists them with their bands.
 *
 * <p>Only the words of the scale count. A phrase that no scale names ("highly likely", "may"), that
 * is negated ("not likely") or that describes a thing ("likely voters") is left out: its band would
 * be a guess.
 */
public final class CertaintyReader {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "hardly", "neither", "nor", "cannot");
  private static final Set<String> STOPS =
      Set.of(
          ",", ";", ":", ".", "“", "”", "\"", "that", "but", "and", "because", "since", "although");

  private static final int NEGATION_REACH = 5;

  private final Map<String, List<LikelihoodPhrase>> byFirst = new HashMap<>();
  private final Set<String> chances = words("chance-words.csv");
  private final Set<String> copulas = words("copulas.csv");

  /** Reads the word lists. */
  public CertaintyReader() {
    for (Table.Row row : Table.beside(CertaintyReader.class, "likelihood.csv").rows()) {
      LikelihoodPhrase phrase = LikelihoodPhrase.of(row);
      byFirst.computeIfAbsent(phrase.words().get(0), word -> new ArrayList<>()).add(phrase);
    }
    byFirst
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(phrase -> -phrase.words().size())));
  }

  /** The phrases of one sentence, in the order of the text, not overlapping. */
  public List<Hedge> read(Sentence sentence, Report report) {
    List<Hedge> hedges = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<LikelihoodPhrase> phrase = at(sentence, i);
      if (phrase.isPresent()) {
        int end = i + phrase.get().words().size();
        if (counts(sentence, phrase.get(), i, end)) {
          hedges.add(hedge(sentence, report, phrase.get(), i, end));
        }
        i = end - 1;
      }
    }
    return hedges;
  }

  private Optional<LikelihoodPhrase> at(Sentence sentence, int i) {
    return byFirst.getOrDefault(word(sentence, i), List.of()).stream()
        .filter(phrase -> standsAt(sentence, i, phrase.words()))
        .findFirst();
  }

  private static boolean standsAt(Sentence sentence, int i, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!word(sentence, i + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean counts(Sentence sentence, LikelihoodPhrase phrase, int begin, int end) {
    if (phrase.scale().isEmpty() || isNegated(sentence, begin)) {
      return false;
    }
    return switch (phrase.use()) {
      case ANY -> true;
      case PREDICATE -> !describesNoun(sentence, begin, end);
      case CHANCE -> isOfChance(sentence, begin, end);
    };
  }

  private static Hedge hedge(
      Sentence sentence, Report report, LikelihoodPhrase phrase, int begin, int end) {
    Span span =
        report.span(
            sentence.tokens().get(begin).span().begin(),
            sentence.tokens().get(end - 1).span().end());
    return new Hedge(
        String.join(" ", phrase.words()), span, phrase.low(), phrase.high(), phrase.scale());
  }

  /** A "not" before it in its clause: no scale says what is then meant. */
  private static boolean isNegated(Sentence sentence, int begin) {
    for (int i = begin - 1; i >= Math.max(0, begin - NEGATION_REACH); i--) {
      String word = word(sentence, i);
      if (NEGATIONS.contains(word)) {
        return true;
      }
      if (STOPS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the phrase stands before a noun as its description: "a likely target". */
  private boolean describesNoun(Sentence sentence, int begin, int end) {
    int before = begin - 1;
    while (before >= 0 && tag(sentence, before).startsWith("RB")) {
      before--;
    }
    if (copulas.contains(word(sentence, before)) || tag(sentence, before).equals("MD")) {
      return tag(sentence, end).matches("NNS") && !tag(sentence, end + 1).matches("MD|VB.*|RB");
    }
    int next = end;
    while (tag(sentence, next).matches("JJ.*|VBG|CD")) {
      next++;
    }
    return tag(sentence, next).startsWith("NN");
  }

  /** "The chances are remote", "a remote possibility". */
  private boolean isOfChance(Sentence sentence, int begin, int end) {
    if (chances.contains(word(sentence, end))) {
      return true;
    }
    for (int i = begin - 1; i >= Math.max(0, begin - 2 * NEGATION_REACH); i--) {
      if (chances.contains(word(sentence, i))) {
        return copulas.contains(word(sentence, begin - 1)) || tag(sentence, begin - 1).equals("RB");
      }
    }
    return false;
  }

  private static String word(Sentence sentence, int i) {
    boolean there = 0 <= i && i < sentence.tokens().size();
    return there ? sentence.tokens().get(i).text().toLowerCase(Locale.ROOT) : "";
  }

  private static String tag(Sentence sentence, int i) {
    boolean there = 0 <= i && i < sentence.tokens().size();
    return there ? sentence.tokens().get(i).tag() : "";
  }

  private static Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    Table.beside(CertaintyReader.class, file).rows().forEach(row -> words.add(row.cell(0)));
    return words;
  }
}
