package org.hearsay.interpret.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.claim.Entity;
import org.hearsay.claim.Reading;
import org.hearsay.claim.Where;
import org.hearsay.interpret.figure.Marks;
import org.hearsay.interpret.place.Places;
import org.hearsay.interpret.time.TimeMention;
import org.hearsay.interpret.time.Times;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Unread;

/**
 * Finds the events that a report tells.
 *
 * <p>Example: "Ukrainian forces shelled Belgorod" tells a shelling by Ukraine of Belgorod. A word
 * of {@code words.csv} tells a sort of event; who does it, to whom and with what tells which one it
 * is ({@code refinements.csv}); the words around it tell whether it is said to have happened. What
 * the words do not tell stays open: an attack of which nobody says on whom is an "attack" and has
 * no sub-type of ACLED.
 */
public final class EventReader {

  /**
   * The events of one report.
   *
   * @param reading its sentences and entities
   * @param times the times that it speaks of
   * @param places the places that it names
   */
  public Events read(Reading reading, Times times, Places places) {
    Marks<Entity> entities = new Marks<>(reading.entities(), Entity::span);
    Marks<Span> named = marks(places.all().stream().map(Where::span));
    Marks<Span> dated =
        marks(
            Stream.concat(
                times.mentions().stream().map(TimeMention::span),
                times.unresolved().stream().map(Unread::span)));
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (sentence.kind().holdsClaims() && !sentence.tokens().isEmpty()) {
        String text = reading.report().text();
        found.addAll(new SentenceEvents(text, sentence, entities, named, dated).all());
      }
    }
    return new Events(found);
  }

  private static Marks<Span> marks(Stream<Span> spans) {
    return new Marks<>(spans.toList(), span -> span);
  }
}
