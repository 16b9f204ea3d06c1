package org.hearsay.interpret.place;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Entity;
import org.hearsay.claim.Reading;
import org.hearsay.claim.Where;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * Finds the places that a report speaks of.
 *
 * <p>A name is taken with the word that tells its kind ("Kursk Oblast", "Kursk region"), as far as
 * it stands beside it; a bare "Kursk" elsewhere stays "Kursk", since city and region are not told
 * apart by the name. A name that one sentence uses for a place ("near Dadia") is a place's in the
 * others too. {@link PlaceUse} says when a name acts instead ("Moscow said").
 */
public final class PlaceReader {

  private final PlaceWords words = new PlaceWords();
  private final NameFinder finder = new NameFinder(words);
  private final PlaceUse use = new PlaceUse(words);

  /** Every place of a report. */
  public Places read(Reading reading) {
    List<List<Entity>> entities = bySentence(reading);
    Learned learned = new Learned();
    for (int i = 0; i < entities.size(); i++) {
      for (Name name : finder.in(reading.sentences().get(i), entities.get(i), new Learned())) {
        if (use.isPlace(name)) {
          learned.add(name.words(), name.kind());
        }
      }
    }
    List<Where> places = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      for (Name name : finder.in(reading.sentences().get(i), entities.get(i), learned)) {
        if (use.isPlace(name)) {
          places.add(where(name, reading.report().text()));
        }
      }
    }
    return new Places(places);
  }

  /** The places named inside {@code span}, each once; for many spans, read the report once. */
  public List<Where> within(Reading reading, Span span) {
    return read(reading).within(List.of(span));
  }

  private static Where where(Name name, String text) {
    Span span = name.span(text);
    return new Where(span, span.text().replaceAll("\\s+", " "), name.kind());
  }

  /** The entities that overlap each sentence, in one walk over both. */
  private static List<List<Entity>> bySentence(Reading reading) {
    List<List<Entity>> all = new ArrayList<>();
    int from = 0;
    for (Sentence sentence : reading.sentences()) {
      List<Entity> inside = new ArrayList<>();
      while (from < reading.entities().size()
          && reading.entities().get(from).span().end() <= sentence.span().begin()) {
        from++;
      }
      for (int i = from; i < reading.entities().size(); i++) {
        Entity entity = reading.entities().get(i);
        if (entity.span().begin() >= sentence.span().end()) {
          break;
        }
        inside.add(entity);
      }
      all.add(inside);
    }
    return all;
  }
}
