package org.hearsay.interpret;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claim.Attribution;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Span;

/**
 * The words of {@code cues.csv}, by which somebody is said to have said or believed something; they
 * tell claims from the plans, wishes and acts that the learned reader marks too.
 */
public final class Cues {

  /** What a cue word tells. */
  enum Kind {
    SPEECH,
    BELIEF,
    NOUN,
    PHRASE
  }

  private final Map<String, Kind> forms = new HashMap<>();
  private final Set<String> takeNouns = new HashSet<>();

  /** Reads the data file. */
  public Cues() {
    for (Table.Row row : Table.beside(Cast.class, "cues.csv").rows()) {
      boolean takesNoun = row.cell(1).endsWith("+");
      Kind kind = Kind.valueOf(row.cell(1).replace("+", "").toUpperCase(Locale.ROOT));
      List<String> all = Stream.concat(Stream.of(row.cell(0)), row.values(2).stream()).toList();
      all.forEach(form -> forms.putIfAbsent(form, kind));
      takeNouns.addAll(takesNoun ? all : List.of());
    }
  }

  /** What kind of cue a word is, in any case of letters. */
  Optional<Kind> kind(String word) {
    return Optional.ofNullable(forms.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether a word is a verb of speech. */
  boolean isSpeech(String word) {
    return kind(word).filter(k -> k == Kind.SPEECH).isPresent();
  }

  /** Whether a cue only tells what somebody believes: its last word of the data file is such. */
  public boolean isBelief(String cue) {
    return Stream.of(cue.toLowerCase(Locale.ROOT).split("[^\\p{L}’'-]+"))
        .filter(forms::containsKey)
        .reduce((first, last) -> last)
        .filter(word -> forms.get(word) == Kind.BELIEF)
        .isPresent();
  }

  /** Whether any of the cue's words tells that somebody said or believed something. */
  boolean tells(List<Span> cue) {
    return cue.stream().anyMatch(span -> tells(span.text()));
  }

  /** Whether a content of this cue can be a noun: "denied involvement", "called it a mistake". */
  boolean takesNoun(List<Span> cue) {
    return cue.stream()
        .flatMap(span -> Stream.of(span.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
        .anyMatch(takeNouns::contains);
  }

  private boolean tells(String cue) {
    String lower = cue.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    boolean word = Stream.of(lower.split("[^\\p{L}’'-]+")).anyMatch(forms::containsKey);
    return word
        || forms.entrySet().stream()
            .anyMatch(
                e ->
                    e.getKey().contains(" ")
                        && (" " + lower + " ").contains(" " + e.getKey() + " "));
  }

  /** The same attribution without inner ones that make no claim. */
  static Attribution with(Attribution attribution, List<Attribution> inner) {
    return new Attribution(attribution.source(), attribution.cue(), attribution.content(), inner);
  }
}
