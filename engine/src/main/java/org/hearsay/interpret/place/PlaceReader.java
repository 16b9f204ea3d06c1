package org.hearsay.interpret.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.claim.Entity;
import org.hearsay.claim.Reading;
import org.hearsay.claim.Where;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * Finds the places that a stretch of a report speaks of.
 *
 * <p>A name is taken with the word that tells its kind ("Kursk Oblast", "Kursk region"), as far as
 * it stands beside it; a bare "Kursk" elsewhere stays "Kursk", since city and region are not told
 * apart by the name. {@link PlaceUse} says when a name acts instead ("Moscow said").
 */
public final class PlaceReader {

  private final PlaceWords words = new PlaceWords();
  private final NameFinder finder = new NameFinder(words);
  private final PlaceUse use = new PlaceUse(words);

  /** The places named inside {@code span}, each once, in the order of the text. */
  public List<Where> within(Reading reading, Span span) {
    return within(reading, List.of(span));
  }

  /** The places named inside any of {@code spans}, each once, in the order of the spans. */
  public List<Where> within(Reading reading, List<Span> spans) {
    List<Where> places = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Span span : spans) {
      for (Where place : named(reading, span)) {
        if (seen.add(place.name().toLowerCase(Locale.ROOT))) {
          places.add(place);
        }
      }
    }
    return places;
  }

  private List<Where> named(Reading reading, Span span) {
    List<Where> places = new ArrayList<>();
    List<Sentence> sentences = reading.sentences();
    int first = firstWhere(sentences.size(), k -> sentences.get(k).span().end() > span.begin());
    for (int i = first; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.span().begin() >= span.end()) {
        break;
      }
      for (Name name : finder.in(sentence, entities(reading, sentence.span()))) {
        Span found = name.span(reading.report().text());
        if (span.contains(found) && use.isPlace(name)) {
          places.add(new Where(found, found.text().replaceAll("\\s+", " "), name.kind()));
        }
      }
    }
    return places;
  }

  private static List<Entity> entities(Reading reading, Span span) {
    List<Entity> all = reading.entities();
    List<Entity> near = new ArrayList<>();
    for (int i = firstWhere(all.size(), k -> all.get(k).span().end() > span.begin());
        i < all.size() && all.get(i).span().begin() < span.end();
        i++) {
      near.add(all.get(i));
    }
    return near;
  }

  /** The first index for which the condition holds, by halving: it holds from there on. */
  private static int firstWhere(int size, IntPredicate condition) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
