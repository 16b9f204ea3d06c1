package org.hearsay.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.claim.Account;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.PlaceUse;
import org.hearsay.claim.Where;
import org.hearsay.link.gazetteer.Entry;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * Finds every naming of a place in one report: those that interpretation took for places, those
 * that the reader marked, and names of countries and areas, or of settlements after "in", that both
 * missed.
 */
final class Namings {
  private static final int LONGEST = 4;
  private static final Set<String> DISEASES =
      Set.of("virus", "viruses", "fever", "disease", "flu", "encephalitis", "syndrome");

  /** What is named after a river or a forest and hardly ever means it. */
  private static final Set<String> DISEASE_NAMES = Set.of("Ebola", "Zika");

  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "from", "to", "into", "across", "outside", "around", "through");

  private final Account account;
  private final Lookup lookup;
  private final Listings listings;
  private final BitSet taken;
  private final BitSet others = new BitSet();
  private final List<Naming> found = new ArrayList<>();

  private Namings(Account account, Lookup lookup) {
    this.account = account;
    this.lookup = lookup;
    this.listings = new Listings(lookup);
    this.taken = new BitSet(account.reading().report().text().length());
  }

  /** The namings in {@code account}, in the order of the text, not overlapping. */
  static List<Naming> of(Account account, Lookup lookup) {
    Namings namings = new Namings(account, lookup);
    account.places().forEach(namings::interpreted);
    namings.passOverDiseases();
    account.reading().entities().forEach(namings::marked);
    account.reading().sentences().forEach(namings::known);
    account.reading().sentences().forEach(namings::listed);
    namings.found.sort(Comparator.comparing(Naming::span));
    return namings.found;
  }

  /** "West Nile virus", "Marburg fever": what is named after a place is not there. */
  private void passOverDiseases() {
    for (Sentence sentence : account.reading().sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        if (DISEASES.contains(tokens.get(i).text())) {
          Span name = tokens.get(i - 1).span();
          others.set(name.begin(), name.end());
        }
      }
    }
  }

  private void interpreted(Where place) {
    String text = place.span().text();
    if (isName(text) && Character.isUpperCase(text.codePointAt(0)) && !isAmount(place.span())) {
      boolean people =
          lookup.placesOf(text, place.kind()).isEmpty() && !lookup.peopleOf(text).isEmpty();
      add(new Naming(place.span(), place.kind(), people ? PlaceUse.PEOPLE : PlaceUse.SITE));
    }
  }

  /** "US$460 million" is money. */
  private boolean isAmount(Span span) {
    String text = account.reading().report().text();
    return span.end() < text.length() && text.charAt(span.end()) == '$';
  }

  private void marked(Entity entity) {
    Span span = entity.span();
    if (entity.type() == EntityType.PERSON || entity.type() == EntityType.DATE) {
      others.set(span.begin(), span.end());
    } else if (entity.type() == EntityType.PLACE && isName(span.text())) {
      place(span);
    } else if (entity.type() == EntityType.NATIONALITY && isName(span.text())) {
      nationality(span);
    }
  }

  /** What the reader alone takes for a place is one where it is known, too. */
  private void place(Span span) {
    if (isAmount(span) || !others.get(span.begin(), span.end()).isEmpty()) {
      return;
    }
    if (!lookup.placesOf(span.text(), null).isEmpty()) {
      add(new Naming(span, null, useOf(span.text())));
    } else if (!lookup.peopleOf(span.text()).isEmpty()) {
      add(new Naming(span, null, PlaceUse.PEOPLE));
    }
  }

  private void nationality(Span span) {
    if (!lookup.peopleOf(span.text()).isEmpty()) {
      add(new Naming(span, null, PlaceUse.PEOPLE));
    } else if (lookup.placesOf(span.text(), null).stream().anyMatch(Entry::isCountry)) {
      add(new Naming(span, null, PlaceUse.ACTOR));
    }
  }

  /** What stands in a list of places is one, whatever the reader took it for. */
  private void listed(Sentence sentence) {
    listings
        .in(sentence, (first, last) -> isUntaken(sentence, first, last), Namings::isName)
        .forEach(span -> add(new Naming(span, null, PlaceUse.SITE)));
  }

  private boolean isUntaken(Sentence sentence, int first, int last) {
    Span span = span(sentence, first, last + 1);
    return taken.get(span.begin(), span.end()).isEmpty();
  }

  /** Names of a sentence that nobody marked. */
  private void known(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (isFree(tokens.get(i).span()) && isName(tokens.get(i).text())) {
        i = Math.max(i, knownFrom(sentence, i) - 1);
      }
    }
  }

  /**
   * Index behind the longest known name that begins at word {@code i}; {@code i} where none does.
   */
  private int knownFrom(Sentence sentence, int i) {
    for (int end = Math.min(sentence.tokens().size(), i + LONGEST); end > i; end--) {
      Span span = span(sentence, i, end);
      if (isFree(span) && isKnown(sentence, i, end, span.text())) {
        boolean placed = isPlaced(sentence, i);
        add(new Naming(span, null, placed ? PlaceUse.SITE : useOf(span.text())));
        return end;
      }
    }
    return i;
  }

  private boolean isKnown(Sentence sentence, int begin, int end, String name) {
    String last = sentence.tokens().get(end - 1).tag();
    if (!last.startsWith("NNP") || continues(sentence, begin, end)) {
      return false;
    }
    List<Entry> entries = lookup.placesOf(name, null);
    return entries.stream().anyMatch(Namings::isStrong)
        || (isPlaced(sentence, begin) && entries.stream().anyMatch(Entry::isSettlement));
  }

  /** Countries, first-level areas and parts of the world under their main names. */
  private static boolean isStrong(Entry entry) {
    return entry.isCountry()
        || (entry.main()
            && (entry.feature().equals("A.ADM1")
                || entry.feature().equals("L.CONT")
                || entry.feature().equals("L.RGN")));
  }

  private static boolean continues(Sentence sentence, int begin, int end) {
    List<Token> tokens = sentence.tokens();
    return (begin > 0 && tokens.get(begin - 1).tag().startsWith("NNP"))
        || (end < tokens.size() && tokens.get(end).tag().startsWith("NNP"));
  }

  private static boolean isPlaced(Sentence sentence, int i) {
    return i > 0 && PLACING.contains(sentence.tokens().get(i - 1).text());
  }

  /** Those who act are named by a country or its capital; other names only belong to something. */
  private PlaceUse useOf(String name) {
    return lookup.placesOf(name, null).stream()
            .anyMatch(e -> e.isCountry() || e.feature().equals("P.PPLC"))
        ? PlaceUse.ACTOR
        : PlaceUse.NAME;
  }

  private void add(Naming naming) {
    Span span = naming.span();
    if (taken.get(span.begin(), span.end()).isEmpty()) {
      taken.set(span.begin(), span.end());
      found.add(naming);
    }
  }

  private boolean isFree(Span span) {
    return !isAmount(span)
        && taken.get(span.begin(), span.end()).isEmpty()
        && others.get(span.begin(), span.end()).isEmpty();
  }

  /** A capital somewhere, and more than a point of the compass. */
  private static boolean isName(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && !Lookup.isPart(text)
        && !DISEASE_NAMES.contains(text);
  }

  private Span span(Sentence sentence, int begin, int end) {
    return account
        .reading()
        .report()
        .span(
            sentence.tokens().get(begin).span().begin(),
            sentence.tokens().get(end - 1).span().end());
  }
}
