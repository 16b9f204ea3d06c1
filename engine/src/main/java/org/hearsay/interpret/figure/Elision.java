package org.hearsay.interpret.figure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills in what a number leaves unsaid from the numbers before it. */
final class Elision {

  private static final int NEAR = 14;

  private Elision() {}

  /** "lost 420 soldiers and said it had lost over 2,000": the same things. */
  static void things(Draft draft, Scene scene) {
    if (draft.isNamed()) {
      return;
    }
    List<Draft> earlier = scene.earlier(draft);
    Told told = draft.told;
    if (told == null) {
      continued(draft, earlier);
      return;
    }
    draft.thing =
        sameDeed(told, earlier)
            .or(() -> sameDeed(told, scene.before()))
            .or(() -> human(told, earlier))
            .or(() -> ownDefault(told))
            .orElse(null);
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
  private static void continued(Draft draft, List<Draft> earlier) {
    Optional<Draft> before =
        last(earlier).filter(each -> draft.from - each.to <= NEAR && !each.what().isEmpty());
    boolean linked = draft.words.is(draft.from - 1, ",", "and", "or", "including", "-", "–", "to");
    if (before.isPresent() && linked) {
      draft.thing = before.get().thing;
      draft.told = before.get().told;
    }
  }

  /** "three people, including two children": what became of the whole became of the part. */
  static void part(Draft draft, Scene scene) {
    Words words = draft.words;
    boolean part =
        words.is(draft.from - 1, "including")
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
