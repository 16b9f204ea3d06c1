package org.hearsay.interpret.figure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills in what a number leaves unsaid from the numbers around it. */
final class Elision {

  private static final int NEAR = 14;
  private static final int COUNT_REACH = 6;

  private Elision() {}

  /** "18 tanks in the past day and up to 240 soldiers": a list shares its verb. */
  static void list(Draft draft, Scene scene) {
    if (draft.told != null || draft.what().length() > 0 || !draft.isNamed()) {
      return;
    }
    List<Draft> earlier = scene.earlier(draft);
    List<Draft> later = scene.later(draft);
    Draft before = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    Draft next = later.isEmpty() ? null : later.get(0);
    if (before != null && before.told != null && before.told.active() && lists(before, draft)) {
      share(draft, before.told);
    } else if (next != null && next.told != null && !next.told.active() && lists(draft, next)) {
      share(draft, next.told);
    }
  }

  private static void share(Draft draft, Told told) {
    Thing thing = draft.unit != null ? Thing.named(draft.unit.measure()) : draft.thing;
    if (thing != null && told.deed().holdsFor(thing)) {
      draft.told = told;
    }
  }

  /** Whether only commas, "and" and a phrase without verb stand between the two. */
  static boolean lists(Draft one, Draft other) {
    Words words = one.words;
    boolean linked = words.is(other.from - 1, "and", ",", "or", "plus");
    boolean near = other.from - one.to <= NEAR;
    for (int i = one.to; linked && near && i < other.from; i++) {
      if (words.isVerb(i) || words.is(i, ";", ":", "but", "while", "that")) {
        return false;
      }
    }
    return linked && near;
  }

  /** "lost 420 soldiers and said it had lost over 2,000": the same things. */
  static void things(Draft draft, Scene scene) {
    List<Draft> earlier = scene.earlier(draft);
    others(draft, earlier);
    if (draft.isNamed() || Sums.mayBe(draft, scene)) {
      return;
    }
    if (draft.ofThem) {
      last(earlier).or(() -> last(scene.before())).ifPresent(whole -> partOf(draft, whole));
    } else if (draft.told != null) {
      draft.thing = thing(draft.told, earlier, scene.before()).orElse(null);
      draft.others = doneAlike(draft.told, earlier);
    } else {
      continued(draft, earlier);
      recounted(draft, scene);
    }
  }

  /** "killed 57 Kenyan soldiers and captured five others": soldiers again. */
  private static void others(Draft draft, List<Draft> earlier) {
    NounPhrase phrase = draft.phrase;
    Draft last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    Thing thing = last == null ? null : last.thing;
    boolean others = phrase != null && draft.words.is(phrase.head(), "others");
    if (others && thing != null && thing.isHuman()) {
      draft.others = true;
      draft.thing = thing;
    }
  }

  /** "captured 717 Eritrean soldiers and killed 7,905": what was done to others of the same. */
  private static boolean doneAlike(Told told, List<Draft> earlier) {
    Draft last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    Thing thing = last == null ? null : last.thing;
    Told before = last == null ? null : last.told;
    return thing != null
        && before != null
        && thing.isHuman()
        && told.deed().subjectDoes()
        && before.deed().subjectDoes();
  }

  private static Optional<Thing> thing(Told told, List<Draft> earlier, List<Draft> before) {
    return sameDeed(told, earlier)
        .or(() -> sameDeed(told, before))
        .or(() -> human(told, earlier))
        .or(() -> ownDefault(told));
  }

  /** "four of them". */
  private static void partOf(Draft draft, Draft whole) {
    draft.thing = whole.thing;
    if (draft.told == null) {
      inherit(draft, whole);
    }
  }

  private static void inherit(Draft draft, Draft whole) {
    draft.thing = whole.thing;
    draft.inherited = true;
    if (whole.words == draft.words) {
      draft.told = whole.told;
    } else if (whole.told != null) {
      draft.told = new Told(whole.told.deed(), draft.numeral.from(), false);
      draft.of = whole.of;
    }
  }

  private static Optional<Thing> sameDeed(Told told, List<Draft> earlier) {
    return last(earlier.stream().filter(each -> each.what().equals(told.deed().what())).toList())
        .map(each -> each.thing);
  }

  /** "killing 12 soldiers and wounding 30": soldiers again. */
  private static Optional<Thing> human(Told told, List<Draft> earlier) {
    boolean people =
        told.deed().things().equals("people") || told.deed().things().equals("personnel");
    return people
        ? last(earlier).map(each -> each.thing).filter(Thing::isHuman).map(Thing::plain)
        : Optional.empty();
  }

  private static Optional<Thing> ownDefault(Told told) {
    String name = told.deed().things();
    return name.isEmpty() ? Optional.empty() : Optional.of(new Thing(name, "", "", true));
  }

  private static Optional<Draft> last(List<Draft> drafts) {
    List<Draft> counted = drafts.stream().filter(each -> each.thing != null).toList();
    return counted.isEmpty() ? Optional.empty() : Optional.of(counted.get(counted.size() - 1));
  }

  /** "lost 420 soldiers in the past day, over 2,000 since Monday": the same deed as well. */
  static void continued(Draft draft, List<Draft> earlier) {
    Optional<Draft> before =
        last(earlier).filter(each -> draft.from - each.to <= NEAR && !each.what().isEmpty());
    boolean linked = draft.words.is(draft.from - 1, ",", "and", "or", "including", "-", "–", "to");
    if (before.isPresent() && linked) {
      inherit(draft, before.get());
    }
  }

  /** "The Law Society put the number at about 600": what the sentence before counted. */
  private static void recounted(Draft draft, Scene scene) {
    Words words = draft.words;
    for (int i = draft.from - 1; i >= Math.max(0, draft.from - COUNT_REACH); i--) {
      boolean count = words.is(i, "number", "figure", "count", "tally", "total", "toll");
      if (count && draft.thing == null && !words.is(i + 1, "of")) {
        last(scene.earlier(draft)).or(() -> last(scene.before())).ifPresent(x -> inherit(draft, x));
      }
    }
  }

  /** "rose from 41 to 53 dollars": both numbers count the same. */
  static void change(Draft draft, Scene scene) {
    Words words = draft.words;
    List<Draft> later = scene.later(draft);
    boolean from = words.is(draft.from - 1, "from") && words.is(draft.to, "to");
    if (!from || draft.isNamed() || later.isEmpty() || later.get(0).from != draft.to + 1) {
      return;
    }
    draft.unit = later.get(0).unit;
    draft.thing = later.get(0).thing;
  }

  /** "30 Indian and 40 Chinese soldiers": both count soldiers. */
  static void sharedNoun(Draft draft, Scene scene) {
    List<Draft> later = scene.later(draft);
    Draft next = later.isEmpty() ? null : later.get(0);
    int gap = next == null ? 0 : next.numeral.from() - draft.numeral.to();
    if (draft.isNamed() || next == null || next.phrase == null || gap < 2 || gap > 3) {
      return;
    }
    Actors actors = new Actors(draft.words, scene.entities());
    Optional<String> people = actors.nationality(draft.numeral.to(), next.numeral.from() - 1);
    if (people.isPresent() && draft.words.is(next.numeral.from() - 1, "and", "or")) {
      draft.phrase = next.phrase;
      draft.thing = next.thing;
      draft.of = people.get();
      draft.to = next.numeral.from() - 1;
    }
  }

  /** "three people, including two children": what became of the whole became of the part. */
  static void part(Draft draft, Scene scene) {
    Words words = draft.words;
    boolean part =
        words.is(draft.from - 1, "including", "whom", "which")
            || words.words(draft.from - 2, draft.from).equals("among them")
            || (words.is(draft.from - 1, "and", ",") && followsPart(draft, scene));
    Draft whole = part ? last(scene.earlier(draft)).orElse(null) : null;
    if (whole != null && draft.told == null && alike(whole.thing, draft.thing)) {
      draft.told = whole.told;
    }
  }

  private static boolean alike(@Nullable Thing one, @Nullable Thing other) {
    return one != null && other != null && one.isHuman() == other.isHuman();
  }

  private static boolean followsPart(Draft draft, Scene scene) {
    return last(scene.earlier(draft))
        .filter(each -> draft.words.is(each.from - 1, "including"))
        .filter(each -> draft.from - each.to <= 3)
        .isPresent();
  }
}
