package org.hearsay.interpret.event;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Entity;
import org.hearsay.claim.Reading;
import org.hearsay.interpret.figure.Marks;
import org.hearsay.interpret.time.TimeMention;
import org.hearsay.interpret.time.Times;
import org.hearsay.text.Sentence;

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
   */
  public Events read(Reading reading, Times times) {
    Marks<Entity> entities = new Marks<>(reading.entities(), Entity::span);
    Marks<TimeMention> mentions = new Marks<>(times.mentions(), TimeMention::span);
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (sentence.kind().holdsClaims() && !sentence.tokens().isEmpty()) {
        String text = reading.report().text();
        found.addAll(new SentenceEvents(text, sentence, entities, mentions).all());
      }
    }
    return new Events(found);
  }
}
