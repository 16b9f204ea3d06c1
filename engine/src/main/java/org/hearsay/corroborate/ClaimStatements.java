package org.hearsay.corroborate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Joins claims without numbers into statements by what their words mean, who speaks and when.
 *
 * <p>Meaning is compared by words alone: without endings, words for one thing as one, each weighted
 * by how rare it is. No vector of a model is used.
 */
final class ClaimStatements {
  /** Alike enough where the one who said it is named, and the same. */
  static final double ALIKE_OF_ONE_SPEAKER = 0.35;

  /** Alike enough where both came through a voice that may pass on much else. */
  static final double ALIKE_OF_ONE_VOICE = 0.45;

  /** Alike enough where one report is a copy of the other, which rewords some sentences. */
  static final double ALIKE_IN_COPIES = 0.3;

  /** Alike enough where the voices may be one, or where nothing tells. */
  static final double ALIKE = 0.6;

  /** What nobody dates is not repeated after this many days as if it were new. */
  static final long DAYS = 10;

  /** A copy that comes later than this is a reprint, and what it says is said anew. */
  static final long COPY_DAYS = 30;

  private static final int LEAST_SHARED = 2;
  private static final double NEARLY_THE_SAME = 0.7;

  /** The words of a claim that others are looked up by. */
  private static final int KEYS = 6;

  private final BiPredicate<String, String> copied;

  private final Rulings rulings;

  ClaimStatements(BiPredicate<String, String> copied, Rulings rulings) {
    this.copied = copied;
    this.rulings = rulings;
  }

  /** The words by which claims are found that may say the same as one of these words. */
  static List<String> keys(Wording wording) {
    return wording.rarest(KEYS);
  }

  /** The statements that {@code facts} make. */
  List<Statement> of(Collection<Fact> facts) {
    Groups<Fact> groups = new Groups<>(facts);
    List<Fact> sorted = List.copyOf(new TreeSet<>(facts));
    Map<Long, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      Fact fact = sorted.get(i);
      near(sorted, i, byKey).stream()
          .mapToObj(sorted::get)
          .filter(other -> isSame(fact, other) && !rulings.part(fact, other))
          .forEach(other -> groups.join(fact, other));
      for (Long key : fact.keys()) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    rulings.join(facts, groups);
    return rulings.parted(groups.all()).stream().map(Statement::new).sorted().toList();
  }

  /** Those before the {@code i}th, which are sorted by day, that share keys and may be near. */
  private static BitSet near(List<Fact> sorted, int i, Map<Long, List<Integer>> byKey) {
    Fact fact = sorted.get(i);
    boolean undated = fact.telling().asOf() == null;
    BitSet once = new BitSet();
    BitSet near = new BitSet();
    for (Long key : fact.keys()) {
      List<Integer> holders = byKey.getOrDefault(key, List.of());
      for (int at = holders.size() - 1; at >= 0; at--) {
        int other = holders.get(at);
        if (!undated && sorted.get(other).daysTo(fact) > COPY_DAYS) {
          break; // so are all before it, and not even a copy says that again
        }
        near.set(other, once.get(other));
        once.set(other);
      }
    }
    return near;
  }

  /** How alike two claims are, zero where they share too few words that tell something. */
  static double likeness(Fact one, Fact other) {
    double likeness = one.wording().likeness(other.wording());
    return likeness >= NEARLY_THE_SAME || one.wording().shareRare(other.wording(), LEAST_SHARED)
        ? likeness
        : 0;
  }

  private static boolean isOneSpeaker(Fact one, Fact other) {
    return one.origin().sort() == Voice.Sort.PERSON && one.origin().isSame(other.origin());
  }

  /** Whether the voices may be one, and did not come through two outlets that are told apart. */
  private static boolean isLoose(Fact one, Fact other) {
    boolean carried = isCarried(one) && isCarried(other);
    return !carried && one.mayShareVoice(other);
  }

  private static boolean isCarried(Fact fact) {
    return fact.voices().stream().anyMatch(voice -> voice.sort() == Voice.Sort.OUTLET);
  }

  /** Whether two claims say the same. */
  boolean isSame(Fact one, Fact other) {
    // What is quick to tell first: most pairs are neither near nor alike.
    if (one.stance() != other.stance()
        || !isAtOneTime(one, other)
        || one.wording().likeness(other.wording()) < ALIKE_IN_COPIES) {
      return false;
    }
    return copied.test(one.report(), other.report()) || saySame(one, other);
  }

  /** Also a copy of a text without a day is one. */
  private static boolean isAtOneTime(Fact one, Fact other) {
    return one.telling().asOf() == null
        || other.telling().asOf() == null
        || Math.abs(one.daysTo(other)) <= COPY_DAYS;
  }

  /** Whether two claims of reports of which none is a copy of the other say the same. */
  static boolean saySame(Fact one, Fact other) {
    if (one.stance() != other.stance() || Math.abs(one.daysTo(other)) > DAYS) {
      return false;
    }
    // Most pairs share few words: who speaks is asked of the others alone.
    double likeness = likeness(one, other);
    if (likeness < ALIKE_OF_ONE_SPEAKER) {
      return false;
    }
    if (!one.isOwn() && !other.isOwn() && isOneSpeaker(one, other)) {
      return true;
    }
    if (one.sharesVoice(other)) {
      return likeness >= ALIKE_OF_ONE_VOICE;
    }
    return likeness >= ALIKE && (one.isOwn() || other.isOwn() || isLoose(one, other));
  }
}
