package org.hearsay.interpret.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.interpret.time.TimeMention.Kind;

/**
 * Finds times that are told by an event: "since the start of the war", "until the attack started",
 * "since Russia invaded". A "since" that gives a reason ("since Kyiv does not say") is none.
 */
final class EventClauses {
  private static final Set<String> PAST = Set.of("VBD", "VBN");
  private static final Set<String> MODIFIERS = Set.of("DT", "JJ", "PRP$");
  private static final Set<String> MARKS =
      Set.of(",", ";", ":", ".", "!", "?", "(", ")", "“", "”", "\"");

  private static final int REACH = 9;
  private static final int AFTER_NOUN = 6;

  private final EventFamilies families;

  EventClauses(EventFamilies families) {
    this.families = families;
  }

  /** The clauses of one sentence, from left to right. */
  List<EventClause> in(Line line) {
    List<EventClause> clauses = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Optional<EventClause> clause = clauseAt(line, i);
      clause.ifPresent(clauses::add);
      i = clause.map(found -> found.end() - 1).orElse(i);
    }
    return clauses;
  }

  private Optional<EventClause> clauseAt(Line line, int i) {
    return kind(line.word(i)).flatMap(kind -> clause(line, i, kind));
  }

  private static Optional<Kind> kind(String word) {
    return switch (word) {
      case "since" -> Optional.of(Kind.SINCE);
      case "until", "till" -> Optional.of(Kind.UNTIL);
      default -> Optional.empty();
    };
  }

  private Optional<EventClause> clause(Line line, int opener, Kind kind) {
    for (int i = opener + 1; i < Math.min(line.size(), opener + REACH); i++) {
      String tag = line.token(i).tag();
      if (isBreak(line, i) || kind(line.word(i)).isPresent()) {
        return Optional.empty();
      }
      if (tag.startsWith("VB")) {
        return byVerb(line, opener, i, kind);
      }
      if (tag.startsWith("NN")
          && !families.askedBy(line.word(i)).isEmpty()
          && !isCompound(line, i)) {
        return byNoun(line, opener, i, kind);
      }
    }
    return Optional.empty();
  }

  private Optional<EventClause> byVerb(Line line, int opener, int verb, Kind kind) {
    boolean past = PAST.contains(line.token(verb).tag());
    if (!past || families.ofVerb(line.word(verb), line.word(verb + 1)).isEmpty()) {
      return Optional.empty();
    }
    int end = verb + 1;
    while (end < line.size() && end < verb + 4 && isNominal(line, end)) {
      end++;
    }
    return Optional.of(new EventClause(kind, opener, end, line.word(verb)));
  }

  private Optional<EventClause> byNoun(Line line, int opener, int noun, Kind kind) {
    OptionalInt verb = verbAfter(line, noun);
    if (verb.isEmpty()) {
      return Optional.of(new EventClause(kind, opener, noun + 1, line.word(noun)));
    }
    if (!families.isStart(line.word(verb.getAsInt()))) {
      return Optional.empty();
    }
    int end = verb.getAsInt() + (line.word(verb.getAsInt() + 1).equals("out") ? 2 : 1);
    return Optional.of(new EventClause(kind, opener, end, line.word(noun)));
  }

  private static OptionalInt verbAfter(Line line, int noun) {
    OptionalInt last = OptionalInt.empty();
    for (int i = noun + 1; i < Math.min(line.size(), noun + AFTER_NOUN); i++) {
      if (isBreak(line, i) || isClauseOpener(line, i)) {
        break;
      }
      if (line.token(i).isVerb()) {
        last = OptionalInt.of(i);
      } else if (last.isPresent()) {
        break;
      }
    }
    return last;
  }

  /** "The attack drones" are no attack. */
  private static boolean isCompound(Line line, int i) {
    return i + 1 < line.size() && line.token(i + 1).tag().startsWith("NN");
  }

  private static boolean isNominal(Line line, int i) {
    return (line.token(i).tag().startsWith("NN") || MODIFIERS.contains(line.token(i).tag()));
  }

  private static boolean isClauseOpener(Line line, int i) {
    return line.token(i).tag().startsWith("W")
        || line.word(i).equals("and")
        || kind(line.word(i)).isPresent();
  }

  private static boolean isBreak(Line line, int i) {
    return MARKS.contains(line.word(i));
  }
}
