package org.hearsay.corroborate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Hop;
import org.hearsay.claim.lineage.Telling;
import org.hearsay.corroborate.Amounts.Amount;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A telling with what it is compared by.
 *
 * @param telling the telling
 * @param report what tells its report from all others, made once
 * @param subject what its figure is about, or null where it has none
 * @param voices the voices behind the outlet, from the nearest to the origin, nobodies left out
 * @param outlet the publishing outlet as a voice
 * @param words its words, those for sides and for places of its report counted less
 * @param does what the words do to the claim: affirm or deny it
 * @param sentence the terms of the whole sentence, cut once, since they are looked at for each pair
 * @param number its figure's number; asked for only where it has a figure
 * @param found by what others that may have to do with it are found, made once as well
 */
record Fact(
    Telling telling,
    String report,
    @Nullable Subject subject,
    List<Voice> voices,
    Voice outlet,
    Later<Wording> words,
    Later<Stance> does,
    Later<Set<String>> sentence,
    Later<Amount> number,
    Later<List<Long>> found)
    implements Comparable<Fact> {

  private static final Pattern BEHIND_FIRST = Pattern.compile("\\s.*");
  private static final Pattern BEFORE_LAST = Pattern.compile(".*\\s");

  static Fact of(Telling telling, Places places, Mastheads outlets) {
    Figure figure = telling.figure();
    Subject subject =
        figure == null
            ? null
            : Subject.of(
                figure, Terms.all(telling.words()), places.of(telling.claim()), places.ofReport());
    Later<Wording> words =
        Later.of(() -> Wording.ofClaim(Terms.telling(telling.words()), places.ofReport()));
    return new Fact(
        telling,
        telling.source().key(),
        subject,
        voices(telling, outlets),
        outlets.voice(telling.claim().chain().hops().get(0)),
        words,
        Later.of(() -> Stance.of(telling)),
        Later.of(() -> Set.copyOf(Terms.all(telling.sentence().text()))),
        Later.of(() -> Amount.of(Objects.requireNonNull(figure))),
        Later.of(() -> subject == null ? Keys.ofWords(words.get()) : Keys.ofThing(subject)));
  }

  /** {@link #words}. */
  Wording wording() {
    return words.get();
  }

  /** What {@link #does} says. */
  Stance stance() {
    return does.get();
  }

  /** The terms of the {@link #sentence}. */
  Set<String> said() {
    return sentence.get();
  }

  /** The keys by which it is {@link #found}. */
  List<Long> keys() {
    return found.get();
  }

  /** Outlets carry what others say: one that is read behind a person stands before him. */
  private static List<Voice> voices(Telling telling, Mastheads outlets) {
    List<Voice> voices = new ArrayList<>();
    List<Voice> others = new ArrayList<>();
    for (Hop hop : telling.behind()) {
      Voice voice = outlets.voice(hop).atLeast(before(hop, telling)).atLeast(first(hop));
      if (!voice.isNobody()) {
        (voice.sort() == Voice.Sort.OUTLET ? voices : others).add(voice);
      }
    }
    voices.addAll(others);
    return List.copyOf(voices);
  }

  private static String first(Hop hop) {
    return hop.span() == null ? "" : BEHIND_FIRST.matcher(hop.span().text()).replaceAll("");
  }

  /** The word before the words that show a voice: "two" of "two officials". */
  private static String before(Hop hop, Telling telling) {
    Span span = hop.span();
    if (span == null || !telling.sentence().contains(span)) {
      return "";
    }
    String before =
        telling.sentence().text().substring(0, span.begin() - telling.sentence().begin());
    return BEFORE_LAST.matcher(before.strip()).replaceAll("");
  }

  /** The outlets through which it came, from the nearest on. */
  List<Voice> outlets() {
    return voices.stream().filter(voice -> voice.sort() == Voice.Sort.OUTLET).toList();
  }

  /** The same, having come through {@code outlets} where it names none. */
  Fact through(List<Voice> outlets) {
    if (outlets.isEmpty() || !outlets().isEmpty()) {
      return this;
    }
    List<Voice> all = new ArrayList<>(outlets);
    all.addAll(voices);
    return new Fact(
        telling, report, subject, List.copyOf(all), outlet, words, does, sentence, number, found);
  }

  String id() {
    return telling.id();
  }

  Figure figure() {
    Figure figure = telling.figure();
    if (figure == null) {
      throw new IllegalStateException(id() + " states no figure");
    }
    return figure;
  }

  /** What {@link #number} is. */
  Amount amount() {
    return number.get();
  }

  Subject about() {
    if (subject == null) {
      throw new IllegalStateException(id() + " states no figure");
    }
    return subject;
  }

  /** The keys of who, no outlet, passes on whom. */
  List<String> relays() {
    List<String> relays = new ArrayList<>();
    for (int i = 0; i + 1 < voices.size(); i++) {
      if (voices.get(i).sort() != Voice.Sort.OUTLET) {
        relays.add(voices.get(i).key() + "|" + voices.get(i + 1).key());
      }
    }
    return relays;
  }

  /** Whether the outlet says it itself. */
  boolean isOwn() {
    return voices.isEmpty();
  }

  /** The voice furthest from the reader. */
  Voice origin() {
    return isOwn() ? outlet : voices.get(voices.size() - 1);
  }

  /** Days from this to {@code other}; a great many where one has no day. */
  long daysTo(Fact other) {
    LocalDate from = telling.asOf();
    LocalDate to = other.telling.asOf();
    return from == null || to == null ? Integer.MAX_VALUE : to.toEpochDay() - from.toEpochDay();
  }

  /**
   * Whether one and the same voice may speak in both on one day: a voice in common, one that may be
   * anybody of its side, an outlet's own word, or two of one side who name one number.
   */
  boolean mayShareVoice(Fact other) {
    return isOwn() || other.isOwn() || mayRepeat(other) || origin().mayStandWith(other.origin());
  }

  /** Whether the same voice may speak in both, days apart. */
  boolean mayRepeat(Fact other) {
    if (sharesVoice(other) || (isOwn() && other.isOwn() && outlet.isSame(other.outlet))) {
      return true;
    }
    for (Voice voice : voices) {
      for (Voice another : other.voices) {
        if (voice.mayBe(another)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one and the same voice speaks in both. */
  boolean sharesVoice(Fact other) {
    for (Voice voice : voices) {
      if (voice.isSame(other.outlet) || voice.isAmong(other.voices)) {
        return true;
      }
    }
    return outlet.isAmong(other.voices);
  }

  /** A telling is one thing of one report: what is known of it need not be looked at. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Fact fact && compareTo(fact) == 0);
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  @Override
  public int compareTo(Fact other) {
    LocalDate mine = telling.asOf() == null ? LocalDate.MAX : telling.asOf();
    LocalDate theirs = other.telling.asOf() == null ? LocalDate.MAX : other.telling.asOf();
    int byDay = mine.compareTo(theirs);
    return byDay != 0 ? byDay : telling.compareTo(other.telling);
  }
}
