package org.hearsay.interpret.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.interpret.time.TimeMention;
import org.hearsay.text.Span;

/** Says whose the counted things are, and who did what became of them. */
final class Owners {

  private static final int RUNNING = 12;

  private final Draft draft;
  private final List<Draft> earlier;
  private final Words words;
  private final Marks<TimeMention> times;
  private final Actors actors;
  private final Subjects subjects;
  private final Pronouns pronouns;

  private Owners(Draft draft, Scene scene) {
    this.draft = draft;
    this.earlier = scene.earlier(draft);
    this.words = draft.words;
    this.times = scene.times();
    this.actors = new Actors(scene.words(), scene.entities());
    this.subjects = new Subjects(draft.words);
    this.pronouns = new Pronouns(words, actors, subjects);
  }

  /** Fills in owner and doer where the sentence tells. */
  static void fill(Draft draft, Scene scene) {
    Owners owners = new Owners(draft, scene);
    draft.of = draft.of == null ? owners.owner().orElse(null) : draft.of;
    draft.by = draft.by == null ? owners.doer().orElse(null) : draft.by;
  }

  private Optional<String> owner() {
    Optional<String> near = nationality();
    String group = group();
    if (near.isPresent() && !group.isEmpty() && isPeople()) {
      return Optional.of(grouped(group, near.get()));
    }
    Optional<String> owner =
        near.or(this::predicate)
            .or(this::ownSubject)
            .or(this::nounOwner)
            .or(this::sufferer)
            .or(this::fellow)
            .or(this::others)
            .or(this::listed)
            .or(this::runningOwner)
            .or(this::outerSubject);
    return owner.isPresent() || group.isEmpty() ? owner : Optional.of(group);
  }

  /** "34 of the dead were civilians", "nine of them children": what follows says who they are. */
  private Optional<String> predicate() {
    NounPhrase phrase = draft.phrase;
    boolean open = draft.ofThem || (phrase != null && Deeds.isDeedNoun(words.word(phrase.head())));
    int next = words.isBe(draft.to) ? draft.to + 1 : draft.to;
    return open && words.isNoun(next)
        ? Things.of(words.word(next)).map(Thing::group).filter(group -> !group.isEmpty())
        : Optional.empty();
  }

  /** "has lost 16,000 soldiers killed and wounded", "has 8,000 soldiers": the verb before tells. */
  private Optional<String> outerSubject() {
    int verb = draft.from - 1;
    if (words.is(verb, "has", "have", "had") && words.isVerb(verb)) {
      OptionalInt subject = subjects.of(verb);
      return subject.isPresent() ? named(subject.getAsInt(), false) : Optional.empty();
    }
    return words.isVerb(verb) && !words.isPassive(verb)
        ? Deeds.at(words, verb, Deed.Counted.OBJECT, draft.thing)
            .filter(Deed::subjectOwns)
            .flatMap(deed -> subject(new Told(deed, verb, true), false))
        : Optional.empty();
  }

  /** "captured five others" after "killed 57 Kenyan soldiers": Kenya's again. */
  private Optional<String> others() {
    return draft.others
        ? Optional.ofNullable(earlier.get(earlier.size() - 1).of)
        : Optional.empty();
  }

  /** "the rebels' losses are 1,000 dead": the noun before tells whose, the word after what. */
  private Optional<String> runningOwner() {
    for (int i = draft.from - 1; i >= Math.max(0, draft.from - RUNNING); i--) {
      if (words.isNoun(i)
          && Deeds.at(words, i, Deed.Counted.OF, null).filter(Deed::subjectOwns).isPresent()) {
        return holder(i);
      }
    }
    return Optional.empty();
  }

  private String group() {
    return draft.thing == null || draft.isNamedByGroup() ? "" : draft.thing.group();
  }

  private boolean isPeople() {
    return draft.thing != null && draft.thing.name().equals("people");
  }

  /** "Ukrainian soldiers", "12 of Ukraine's tanks", "soldiers of the Ukrainian army". */
  private Optional<String> nationality() {
    NounPhrase phrase = draft.phrase;
    if (phrase == null) {
      return Optional.empty();
    }
    return actors
        .nationality(phrase.from(), phrase.head() + 1)
        .or(() -> possessed(draft.from))
        .or(() -> party(phrase))
        .or(() -> pronounOwner(phrase))
        .or(() -> belonging(phrase));
  }

  /** "33 government soldiers", "12 enemy tanks". */
  private Optional<String> party(NounPhrase phrase) {
    int before = phrase.head() - 1;
    if (isForce() && before >= phrase.from() && isForceName(before)) {
      return actors.owner(phrase.head());
    }
    for (int i = before; i >= phrase.from(); i--) {
      if (words.tagged(i, "NN", "JJ") && Lists.PARTIES.hold(words.word(i)) && !words.isName(i)) {
        return Optional.of(words.text(i));
      }
    }
    return Optional.empty();
  }

  /** "Ukrainian civilians" keeps both. */
  private String grouped(String group, String country) {
    NounPhrase phrase = draft.phrase;
    if (phrase == null || group.equalsIgnoreCase(words.word(phrase.head())) && isOwnName(group)) {
      return group;
    }
    return actors
        .adjective(phrase.from(), phrase.head())
        .map(word -> word + " " + group)
        .orElse(isOwnName(group) ? group : group + " of " + country);
  }

  private static boolean isOwnName(String group) {
    return Character.isUpperCase(group.codePointAt(0));
  }

  private Optional<String> possessed(int from) {
    boolean possessed = words.tagged(from - 1, "POS");
    return possessed ? actors.owner(from - 2) : Optional.empty();
  }

  private Optional<String> belonging(NounPhrase phrase) {
    if (Deeds.isDeedNoun(words.word(phrase.head()))) {
      return Optional.empty();
    }
    return belonging(phrase.to()).or(() -> isForce() ? force(phrase.to()) : Optional.empty());
  }

  private boolean isForce() {
    return draft.thing != null && draft.thing.name().equals("personnel");
  }

  /** "37 servicemen of the M23": soldiers are those of a force by its name. */
  private Optional<String> force(int after) {
    return words.is(after, "of") ? named(after + 1) : Optional.empty();
  }

  /** The force whose name begins at {@code from}, an article before it or not. */
  private Optional<String> named(int from) {
    int head = words.tagged(from, "DT") ? from + 1 : from;
    while (isForceName(head + 1)) {
      head++;
    }
    return isForceName(head) ? actors.owner(head) : Optional.empty();
  }

  /** A name such as "M23" may be tagged as a common noun. */
  private boolean isForceName(int i) {
    return words.isName(i) || (words.isNoun(i) && words.isCapital(i));
  }

  /** "of the Ukrainian army" at {@code after}. */
  private Optional<String> belonging(int after) {
    boolean belongs = words.is(after, "belonging") && words.is(after + 1, "to");
    if (!words.is(after, "of", "from") && !belongs) {
      return Optional.empty();
    }
    return side(belongs ? after + 2 : after + 1)
        .or(() -> belongs ? named(after + 2) : Optional.empty());
  }

  /** The country in the phrase at {@code from}: "the Ukrainian army". */
  private Optional<String> side(int from) {
    int end = from;
    while (words.tagged(end, "DT", "JJ", "NN", "POS") && end < from + 6) {
      end++;
    }
    return actors.nationality(from, end);
  }

  /** "1,300 of its soldiers", "its 80 instructors". */
  private Optional<String> pronounOwner(NounPhrase phrase) {
    for (int i = draft.from - 1; i < phrase.head(); i++) {
      if (words.tagged(i, "PRP$")) {
        int pronoun = i;
        return ownSubject().or(() -> pronouns.possessor(pronoun));
      }
    }
    return Optional.empty();
  }

  private Optional<String> ownSubject() {
    Told told = draft.told;
    if (told == null || !told.deed().subjectOwns()) {
      return Optional.empty();
    }
    boolean passive = told.deed().form() == Deed.Form.VERB && !told.active();
    return subject(told, false).or(() -> passive ? agent(told) : Optional.empty());
  }

  /** "has suffered 71 dead and more than 200 wounded": one side's. */
  private Optional<String> listed() {
    Draft last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    boolean bare = draft.phrase == null || Deeds.isDeedNoun(words.word(draft.phrase.head()));
    return bare
            && last != null
            && isCasualties(last)
            && isCasualties(draft)
            && Elision.lists(last, draft)
        ? Optional.ofNullable(last.of)
        : Optional.empty();
  }

  private static boolean isCasualties(Draft draft) {
    Thing thing = draft.thing;
    return draft.told != null && thing != null && thing.isHuman();
  }

  /** The subject of the verb that tells the deed, as owner or doer. */
  private Optional<String> subject(Told told, boolean asDoer) {
    if (told.deed().form() != Deed.Form.VERB) {
      return Optional.empty();
    }
    Optional<String> same = sameSubject(told);
    if (same.isPresent()) {
      return same;
    }
    OptionalInt subject = told.active() ? subjects.of(told.at()) : OptionalInt.empty();
    if (subject.isEmpty()) {
      return draft.phrase == null ? inherited(told, asDoer) : Optional.empty();
    }
    int head = subject.getAsInt();
    if (words.isPronoun(head)) {
      return inherited(told, asDoer).or(() -> actors.pronoun(head)).or(() -> pronouns.of(head));
    }
    return named(head, asDoer);
  }

  /** "killing three people and wounding 18": one subject did both. */
  private Optional<String> sameSubject(Told told) {
    Draft last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    Told before = last == null ? null : last.told;
    boolean joined = words.is(told.at() - 1, "and") && told.active();
    if (!joined || last == null || before == null || last.to != told.at() - 1) {
      return Optional.empty();
    }
    if (!before.active() || before.at() >= told.at()) {
      return Optional.empty();
    }
    return Optional.ofNullable(before.deed().subjectDoes() ? last.by : last.of);
  }

  /** "its aircraft", "their fighters" are those of whom the pronoun stands for. */
  private Optional<String> named(int head, boolean asDoer) {
    int before = actors.start(head) - 1;
    if (words.tagged(before, "PRP$")) {
      return pronouns.possessor(before);
    }
    return asDoer ? actors.doer(head) : actors.owner(head);
  }

  /** "Ukraine lost 420 … and said it had lost 2,000": the owner of the same verb before. */
  private Optional<String> inherited(Told told, boolean asDoer) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Draft before = earlier.get(i);
      boolean same = before.told != null && before.told.deed().what().equals(told.deed().what());
      String name = asDoer ? before.by : before.of;
      if (same && name != null) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** "Russia's loss of 40 tanks", "Russian losses", "under Ukrainian control". */
  private Optional<String> nounOwner() {
    int noun = nounAt();
    boolean owns = draft.told == null || draft.told.deed().subjectOwns();
    return noun < 0 || !owns ? Optional.empty() : holder(noun);
  }

  /** "under rebel control". */
  private Optional<String> fighters(int noun) {
    boolean human = Things.of(words.word(noun)).filter(Thing::isHuman).isPresent();
    return words.tagged(noun, "NN", "JJ") && human
        ? Optional.of(words.text(noun))
        : Optional.empty();
  }

  private int nounAt() {
    Told told = draft.told;
    if (told != null && told.deed().form() == Deed.Form.NOUN) {
      return told.at();
    }
    NounPhrase phrase = draft.phrase;
    return told == null && phrase != null && Deeds.isDeedNoun(words.word(phrase.head()))
        ? phrase.head()
        : -1;
  }

  private Optional<String> holder(int noun) {
    OptionalInt possessor = actors.possessor(noun);
    if (possessor.isPresent()) {
      return actors.owner(possessor.getAsInt());
    }
    int before = actors.start(noun) - 1;
    return words.tagged(before, "PRP$")
        ? pronouns.possessor(before)
        : actors
            .nationality(before + 1, noun)
            .or(() -> belonging(noun + 1))
            .or(() -> words.is(noun + 1, "on", "among") ? side(noun + 2) : Optional.empty())
            .or(() -> force(noun + 1))
            .or(() -> fighters(noun - 1));
  }

  /**
   * "1,000 Ukrainian soldiers and dozens of tanks entered": what entered together is one side's.
   */
  private Optional<String> fellow() {
    Told told = draft.told;
    if (told == null || told.active() || !told.deed().subjectOwns()) {
      return Optional.empty();
    }
    return earlier.stream()
        .filter(each -> each.told != null && each.told.at() == told.at())
        .flatMap(each -> Optional.ofNullable(each.of).stream())
        .findFirst();
  }

  /** "would cost shippers $1.2bn": the noun between verb and number. */
  private Optional<String> sufferer() {
    Told told = draft.told;
    int noun = draft.from - 1;
    boolean between =
        told != null && told.deed().subject() == Deed.Subject.CAUSE && told.at() < noun;
    return between && words.isNoun(noun) ? actors.owner(noun) : Optional.empty();
  }

  private Optional<String> doer() {
    Told told = draft.told;
    if (told != null && told.deed().subject() == Deed.Subject.RECIPIENT) {
      return recipient(told);
    }
    if (told == null || !told.deed().subjectDoes()) {
      return Optional.empty();
    }
    if (told.deed().form() == Deed.Form.NOUN) {
      return holder(told.at());
    }
    return told.active() ? subject(told, true) : agent(told);
  }

  /** "have fallen to the rebels". */
  private Optional<String> recipient(Told told) {
    int head = told.at() + 1;
    while (words.tagged(head + 1, "NN", "JJ", "DT", "POS")) {
      head++;
    }
    return words.is(told.at() + 1, "to") ? actors.doer(head) : Optional.empty();
  }

  private Optional<String> agent(Told told) {
    OptionalInt agent = subjects.agent(told.at());
    return agent.isPresent() && !isTime(agent.getAsInt())
        ? named(agent.getAsInt(), true)
        : Optional.empty();
  }

  /** "were killed by the end of August" tells no doer. */
  private boolean isTime(int i) {
    Span span = words.token(i).span();
    return !times.touching(span.begin(), span.end()).isEmpty();
  }
}
