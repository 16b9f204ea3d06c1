package org.hearsay.interpret.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.hearsay.interpret.figure.Actors;
import org.hearsay.interpret.figure.Lemmas;
import org.hearsay.interpret.figure.Subjects;
import org.hearsay.interpret.figure.Words;
import org.hearsay.interpret.lexicon.Table;

/** Finds who does an event to whom: by the tree for subjects, by order and tags for the rest. */
final class ArgumentFinder {

  private static final int FARTHEST_SUBJECT = 30;
  private static final Set<String> AIMED = Set.of("on", "against", "at", "into", "upon", "onto");
  private static final Set<String> TOWARDS = Set.of("to", "toward", "towards", "over", "targeting");
  private static final Set<String> THERE = Set.of("in", "near", "outside", "inside", "around");
  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> WITH = Set.of("with", "between", "among");
  private static final Set<String> WHO =
      Set.of("state", "police", "group", "force", "mob", "protester", "person", "leader");
  private static final Set<String> LIGHT =
      Table.beside(ArgumentFinder.class, "light_verbs.csv").rows().stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toUnmodifiableSet());

  private final Words words;
  private final Kinds kinds;
  private final Actors names;
  private final Subjects subjects;
  private final IntPredicate isTime;

  ArgumentFinder(Words words, Kinds kinds, Actors names, IntPredicate isTime) {
    this.words = words;
    this.kinds = kinds;
    this.names = names;
    this.subjects = new Subjects(words);
    this.isTime = isTime;
  }

  /** The two sides of the event that the words from {@code at} to {@code end} tell. */
  Arguments of(int at, int end) {
    List<Complement> following = Complements.after(words, isTime, end);
    if (!words.isVerb(at) || isVerbalNoun(at)) {
      return ofNoun(at, following);
    }
    return isPassive(at, following) ? ofPassive(at, following) : ofActive(at, end, following);
  }

  /** "the shelling of", "heavy fighting": in form a verb, by its place a noun. */
  private boolean isVerbalNoun(int at) {
    return words.tagged(at, "VBG")
        && (words.is(at + 1, "of") || words.tagged(at - 1, "DT", "JJ", "PRP$", "POS"))
        && !words.isNoun(at + 1);
  }

  /**
   * Whether the word only says which thing is meant ("the captured village") and tells nothing new.
   */
  boolean modifies(int at) {
    return words.tagged(at, "VBN", "JJ")
        && words.isNoun(at + 1)
        && words.tagged(at - 1, "DT", "JJ", "CD", "IN", "PRP$")
        && words.word(at).matches(".*(ed|en|wn)");
  }

  private boolean isPassive(int at, List<Complement> following) {
    if (words.isPassive(at)) {
      return true;
    }
    boolean past = words.tagged(at, "VBN", "VBD");
    boolean reduced = words.tagged(at, "VBN") && words.relation(at).equals("acl");
    boolean object = !first(following, "").isEmpty();
    return past && (words.is(at + 1, "by") || (reduced && !object));
  }

  private Arguments ofPassive(int at, List<Complement> following) {
    return new Arguments(first(following, "by"), subject(at));
  }

  /** Of two verbs with one object ("killed and wounded twelve") it stands behind the second. */
  private Arguments ofActive(int at, int end, List<Complement> following) {
    List<Complement> object = first(following, "");
    if (following.isEmpty() && words.tagged(end, "CC") && words.isVerb(end + 1)) {
      object = first(Complements.after(words, isTime, end + 2), "");
    }
    if (Arguments.kinds(object, kinds).contains("munition")) {
      return new Arguments(subject(at), joined(shotAt(following), object));
    }
    return new Arguments(subject(at), object.isEmpty() ? aimed(following) : object);
  }

  private List<Complement> subject(int verb) {
    OptionalInt passive = words.child(verb, "nsubjpass");
    OptionalInt subject = passive.isPresent() ? passive : subjects.of(mainVerb(verb));
    if (subject.isEmpty() || Math.abs(verb - subject.getAsInt()) > FARTHEST_SUBJECT) {
      return List.of();
    }
    int head = subject.getAsInt();
    List<Complement> phrases = new ArrayList<>();
    phrases.add(new Complement("", names.start(head), head));
    Complements.after(words, isTime, head + 1).stream()
        .filter(next -> next.head() < verb && next.preposition().matches("of|"))
        .forEach(phrases::add);
    return Arguments.group(phrases, kinds);
  }

  /** "They attacked, killing six": who attacked killed. */
  private int mainVerb(int verb) {
    int head = words.head(verb);
    boolean loose = words.tagged(verb, "VBG") && words.is(verb - 1, ",");
    return loose && words.isVerb(head) && head < verb ? head : verb;
  }

  /** The first phrases after {@code preposition}, and what is joined to them. */
  private List<Complement> first(List<Complement> following, String preposition) {
    for (int i = 0; i < following.size(); i++) {
      if (following.get(i).preposition().equals(preposition)) {
        return Arguments.group(following.subList(i, following.size()), kinds);
      }
      if (preposition.isEmpty()) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "Fired missiles at a ship": what is fired is no target. */
  private List<Complement> shotAt(List<Complement> following) {
    List<Complement> at = first(following, AIMED);
    return at.isEmpty() ? first(following, TOWARDS) : at;
  }

  private static List<Complement> joined(List<Complement> one, List<Complement> other) {
    List<Complement> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private List<Complement> aimed(List<Complement> following) {
    for (Set<String> prepositions : List.of(AIMED, TOWARDS, WITH, THERE, FROM)) {
      List<Complement> found = first(following, prepositions);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Complement> first(List<Complement> following, Set<String> prepositions) {
    for (int i = 0; i < following.size(); i++) {
      Complement next = following.get(i);
      if (prepositions.contains(next.preposition()) && suits(next)) {
        return Arguments.group(following.subList(i, following.size()), kinds);
      }
    }
    return List.of();
  }

  /** What one fights with is a side, not a weapon. */
  private boolean suits(Complement phrase) {
    Set<String> all = kinds.of(phrase.from(), phrase.head());
    boolean weapon = all.contains("munition") || all.contains("weapon");
    return !WITH.contains(phrase.preposition()) || all.isEmpty() || !weapon;
  }

  private Arguments ofNoun(int at, List<Complement> following) {
    List<Complement> of = first(following, "of");
    List<Complement> targets = of.isEmpty() ? aimed(following) : of;
    List<Complement> actors = first(following, "by");
    if (actors.isEmpty()) {
      actors = before(at);
    }
    if (actors.isEmpty()) {
      actors = throughVerb(at);
    }
    boolean between = !targets.isEmpty() && targets.get(0).preposition().equals("between");
    return between && targets.size() > 1
        ? new Arguments(targets.subList(0, 1), targets.subList(1, targets.size()))
        : new Arguments(actors, targets);
  }

  /** "Taliban attacks", "Israel's shelling", "a Russian air strike". */
  private List<Complement> before(int at) {
    int from = names.start(at);
    if (from == at) {
      return List.of();
    }
    OptionalInt possessor = names.possessor(at);
    int last = possessor.isPresent() ? possessor.getAsInt() : at - 1;
    if (last < from) {
      return List.of();
    }
    Complement modifier = new Complement("", from, last);
    boolean who =
        possessor.isPresent()
            || names.nationality(from, at).isPresent()
            || kinds.of(from, last).stream().anyMatch(WHO::contains);
    return who ? List.of(modifier) : List.of();
  }

  /** "Rebels launched an attack", "the attack was carried out by rebels". */
  private List<Complement> throughVerb(int at) {
    int verb = words.head(at);
    if (!words.isVerb(verb)) {
      verb = names.start(at) - 1;
      verb = words.tagged(verb, "DT", "CD", "PRP$") ? verb - 1 : verb;
    }
    if (!words.isVerb(verb) || Lemmas.of(words.word(verb)).stream().noneMatch(LIGHT::contains)) {
      return List.of();
    }
    List<Complement> following = Complements.after(words, isTime, verb + 1);
    if (isPassive(verb, following)) {
      return first(following, "by");
    }
    List<Complement> subject = subject(verb);
    return subject.stream().anyMatch(phrase -> phrase.head() == at) ? List.of() : subject;
  }
}
