package org.hearsay.read;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * The names and values of a report: those that the model marks, and those of the word lists.
 *
 * <p>Nationalities, roles and military equipment come from lists, since no corpus that the model
 * could learn from marks them. They never overlap what the model marked, except that a nationality
 * takes the place of a name of no better kind ("Ukrainian" as miscellaneous). {@link
 * Entity#actor()} is left null: who is meant is for a later stage to say.
 */
final class Names {
  /** The types that the model confuses, and that one name has the same of all over a report. */
  private static final Set<EntityType> NAMES =
      EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.MISC);

  private final Layout layout;
  private final Lexicon lexicon;
  private final Bio bio;
  private final TreeMap<Integer, Entity> byBegin = new TreeMap<>();

  Names(Layout layout, Labels labels, Lexicon lexicon) {
    this.layout = layout;
    this.lexicon = lexicon;
    this.bio = new Bio(labels.entity());
  }

  /** Adds what the model marks in a window. */
  void addMarked(Window window, int[] rows, Answers answers) {
    IntPredicate begins = word -> layout.words().beginsBlock(window.firstWord() + word);
    for (Bio.Run run : bio.runs(answers.entity(), rows, begins)) {
      for (Span span : pieces(window.firstWord() + run.first(), window.firstWord() + run.last())) {
        EntityType type = lexicon.isNationality(span.text()) ? EntityType.NATIONALITY : type(run);
        byBegin.put(span.begin(), new Entity(span, type, null));
      }
    }
  }

  private static EntityType type(Bio.Run run) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(run.kind())) {
        return type;
      }
    }
    return EntityType.MISC;
  }

  private List<Span> pieces(int first, int last) {
    return new Spans(layout).of(List.of(new Stretch(first, last)));
  }

  /** Adds what the lists know in a sentence, which must have been marked before. */
  void addListed(Sentence sentence) {
    Report report = layout.report();
    for (Lexicon.Match match : lexicon.matches(sentence.tokens())) {
      int begin = sentence.tokens().get(match.first()).span().begin();
      Span span = report.span(begin, sentence.tokens().get(match.last()).span().end());
      if (isFree(span)) {
        byBegin.put(begin, new Entity(span, match.type(), null));
      }
    }
  }

  private boolean isFree(Span span) {
    var before = byBegin.lowerEntry(span.end());
    return before == null || !before.getValue().span().overlaps(span);
  }

  /** All of them, in order; a name that is marked as this and that is what it mostly is. */
  List<Entity> inOrder() {
    Map<String, EnumMap<EntityType, Integer>> votes = new HashMap<>();
    for (Entity entity : byBegin.values()) {
      if (NAMES.contains(entity.type())) {
        votes
            .computeIfAbsent(entity.span().text(), name -> new EnumMap<>(EntityType.class))
            .merge(entity.type(), 1, Integer::sum);
      }
    }
    return byBegin.values().stream().map(entity -> elected(entity, votes)).toList();
  }

  /** The entity with the type that most names alike have; its own where none has more. */
  private static Entity elected(Entity entity, Map<String, EnumMap<EntityType, Integer>> votes) {
    EnumMap<EntityType, Integer> types = votes.get(entity.span().text());
    if (types == null || !NAMES.contains(entity.type())) {
      return entity;
    }
    EntityType best = entity.type();
    for (EntityType type : types.keySet()) {
      best = types.getOrDefault(type, 0) > types.getOrDefault(best, 0) ? type : best;
    }
    return new Entity(entity.span(), best, entity.actor());
  }
}
