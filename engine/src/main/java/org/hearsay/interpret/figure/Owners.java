package org.hearsay.interpret.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Says whose the counted things are, and who did what became of them. */
final class Owners {

  private final Draft draft;
  private final Words words;
  private final Actors actors;
  private final Subjects subjects;

  Owners(Draft draft, Actors actors) {
    this.draft = draft;
    this.words = draft.words;
    this.actors = actors;
    this.subjects = new Subjects(draft.words);
  }

  /** Fills in owner and doer where the sentence tells; {@code earlier} are its figures so far. */
  void fill(List<Draft> earlier) {
    draft.of = owner(earlier).orElse(null);
    draft.by = doer(earlier).orElse(null);
  }

  private Optional<String> owner(List<Draft> earlier) {
    Optional<String> near = nationality();
    Thing thing = draft.thing;
    String group = thing == null ? "" : thing.group();
    if (near.isPresent() && !group.isEmpty() && thing != null && thing.name().equals("people")) {
      return Optional.of(grouped(group));
    }
    Optional<String> owner = near.or(() -> subject(earlier, false)).or(this::nounOwner);
    return owner.isPresent() || group.isEmpty() ? owner : Optional.of(group);
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
        .or(() -> belonging(phrase));
  }

  /** "Ukrainian civilians" keeps both. */
  private String grouped(String group) {
    NounPhrase phrase = draft.phrase;
    return phrase == null
        ? group
        : actors.adjective(phrase.from(), phrase.head()).map(word -> word + " ").orElse("") + group;
  }

  private Optional<String> possessed(int from) {
    boolean possessed = words.tagged(from - 1, "POS");
    return possessed ? actors.owner(from - 2) : Optional.empty();
  }

  private Optional<String> belonging(NounPhrase phrase) {
    int after = phrase.to();
    if (!words.is(after, "of", "from") || Deeds.isDeedNoun(words.word(phrase.head()))) {
      return Optional.empty();
    }
    int end = after + 1;
    while (words.tagged(end, "DT", "JJ", "NN", "POS") && end < after + 7) {
      end++;
    }
    return actors.nationality(after + 1, end);
  }

  /** The subject of the verb that tells the deed, as owner or doer. */
  private Optional<String> subject(List<Draft> earlier, boolean asDoer) {
    Told told = draft.told;
    if (told == null || !told.active() || told.deed().form() != Deed.Form.VERB) {
      return Optional.empty();
    }
    if (asDoer ? !told.deed().subjectDoes() : !told.deed().subjectOwns()) {
      return Optional.empty();
    }
    OptionalInt subject = subjects.of(told.at());
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    int head = subject.getAsInt();
    if (words.isPronoun(head)) {
      return actors.pronoun(head).or(() -> inherited(earlier, told, asDoer));
    }
    return asDoer ? actors.doer(head) : actors.owner(head);
  }

  /** "Ukraine lost 420 … and said it had lost 2,000": the owner of the same verb before. */
  private static Optional<String> inherited(List<Draft> earlier, Told told, boolean asDoer) {
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
    return possessor.isPresent()
        ? actors.owner(possessor.getAsInt())
        : actors.nationality(actors.start(noun), noun);
  }

  private Optional<String> doer(List<Draft> earlier) {
    Told told = draft.told;
    if (told == null) {
      return Optional.empty();
    }
    if (told.deed().form() == Deed.Form.NOUN) {
      return told.deed().subjectDoes() ? holder(told.at()) : Optional.empty();
    }
    return told.active() ? subject(earlier, true) : agent(told);
  }

  private Optional<String> agent(Told told) {
    OptionalInt agent = subjects.agent(told.at());
    return agent.isPresent() && told.deed().subjectDoes()
        ? actors.doer(agent.getAsInt())
        : Optional.empty();
  }
}
