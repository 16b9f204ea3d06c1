package org.hearsay.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Precision;
import org.hearsay.claim.Reason;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.figure.FigureReader;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.interpret.time.TimeMention;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Makes claims of what the report asserts in its own voice, a clause at a time. "The ministry's
 * estimate is 40" is in no other voice's words, and the ministry's claim all the same.
 */
final class OwnVoice implements Pass {

  private static final int SHORTEST = 4;
  private static final int COUNT_REACH = 9;
  private static final Set<String> BE = Set.of("is", "was", "are", "were", "been");
  private static final Set<String> CONTRASTS =
      Set.of("while", "whereas", "although", "though", "even");

  private final Set<String> frames =
      Table.beside(Cast.class, "speech_frames.csv").rows().stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toSet());

  private final Set<String> counts =
      Table.beside(FigureReader.class, "given.csv").rows().stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toSet());

  @Override
  public String name() {
    return "own-voice";
  }

  @Override
  public String description() {
    return "Makes a claim of each main clause that asserts something and that nobody else is said to"
        + " have said.";
  }

  @Override
  public void apply(Draft draft) {
    for (int sentence : draft.claimSentences()) {
      if (isAssertion(draft.sentences.get(sentence))) {
        clauses(draft, sentence);
      }
    }
  }

  private static boolean isAssertion(Sentence sentence) {
    String text = sentence.span().text().strip();
    return !text.endsWith("?") && !text.endsWith("?”") && !text.endsWith("?\"");
  }

  private void clauses(Draft draft, int sentence) {
    Tree tree = draft.tree(sentence);
    boolean headline = tree.sentence().kind() == BlockKind.HEADLINE;
    boolean free = IntStream.range(0, tree.size()).noneMatch(i -> taken(draft, tree, i));
    if (headline && free) {
      add(draft, sentence, List.of(tree.sentence().span()), List.of());
      return;
    }
    List<Integer> heads = clauseHeads(tree);
    for (int head : heads) {
      if (asserts(draft, tree, head)) {
        BitSet words = clauseWords(draft, tree, head, heads);
        if (hasSubjectOrRoot(tree, head, words) && words.cardinality() >= SHORTEST) {
          List<Span> runs = tree.runs(words, draft.text());
          add(draft, sentence, runs, counters(draft, tree, head));
        }
      }
    }
  }

  private static boolean taken(Draft draft, Tree tree, int i) {
    return draft.isTaken(tree.token(i).span());
  }

  /** The main clause and those beside it that have a subject of their own. */
  private static List<Integer> clauseHeads(Tree tree) {
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      boolean root = tree.token(i).head() < 0;
      if (root || (tree.isClause(i) && standsBeside(tree, i))) {
        heads.add(i);
      }
    }
    return heads;
  }

  private static boolean standsBeside(Tree tree, int i) {
    return switch (tree.token(i).relation()) {
      case "conj", "parataxis" -> isMain(tree, tree.token(i).head());
      case "advcl" ->
          tree.children(i).stream().anyMatch(c -> CONTRASTS.contains(tree.lower(c)) && c < i);
      default -> false;
    };
  }

  private static boolean isMain(Tree tree, int i) {
    int at = i;
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      int head = tree.token(at).head();
      if (head < 0) {
        return true;
      }
      String relation = tree.token(at).relation();
      if (!relation.equals("conj") && !relation.equals("parataxis")) {
        return false;
      }
      at = head;
    }
    return false;
  }

  private boolean asserts(Draft draft, Tree tree, int head) {
    return !taken(draft, tree, head)
        && (isFinite(tree, head)
            || givesCount(tree, head)
            || tree.sentence().kind() != BlockKind.PARAGRAPH)
        && !isFrameOfSpeech(draft, tree, head);
  }

  /**
   * A participle with a subject that acts and nothing to help it is a past tense that was tagged
   * wrongly ("thousands gathered").
   */
  private static boolean isFinite(Tree tree, int head) {
    boolean participle = tree.token(head).tag().equals("VBN");
    boolean helped =
        Stream.of("aux", "auxpass", "cop").anyMatch(r -> tree.child(head, r).isPresent());
    return tree.isFinite(head) || (participle && !helped && tree.child(head, "nsubj").isPresent());
  }

  /** What a speaker did only to speak ("was asked on Tuesday and said") asserts nothing more. */
  private boolean isFrameOfSpeech(Draft draft, Tree tree, int head) {
    OptionalInt subject = tree.subject(head);
    return frames.contains(tree.lower(head))
        && subject.isPresent()
        && IntStream.range(0, tree.size()).anyMatch(i -> taken(draft, tree, i));
  }

  private static BitSet clauseWords(Draft draft, Tree tree, int head, List<Integer> heads) {
    BitSet words = tree.subtree(head, c -> !heads.contains(c));
    BitSet free = (BitSet) words.clone();
    words.stream().filter(i -> taken(draft, tree, i)).forEach(free::clear);
    tree.children(head).stream()
        .filter(c -> CONTRASTS.contains(tree.lower(c)) || tree.token(c).relation().equals("cc"))
        .forEach(free::clear);
    return free;
  }

  private boolean hasSubjectOrRoot(Tree tree, int head, BitSet words) {
    OptionalInt subject = tree.subject(head);
    boolean root = tree.token(head).head() < 0;
    return subject.isEmpty()
        ? root && (isFinite(tree, head) || givesCount(tree, head))
        : words.get(subject.getAsInt());
  }

  /** "Its claim of the day before had been 40", of which the noun was taken for the predicate. */
  private boolean givesCount(Tree tree, int head) {
    return counts.contains(tree.lower(head))
        && tree.child(head, "nmod:poss").isPresent()
        && IntStream.range(head + 1, Math.min(tree.size() - 1, head + COUNT_REACH))
            .anyMatch(i -> BE.contains(tree.lower(i)) && tree.token(i + 1).tag().equals("CD"));
  }

  /** Whose claim, count or estimate the clause gives a number of. */
  private List<Hop> counters(Draft draft, Tree tree, int head) {
    int noun = givesCount(tree, head) ? head : tree.subject(head).orElse(head);
    if (!counts.contains(tree.lower(noun))) {
      return List.of();
    }
    boolean number =
        IntStream.range(noun, tree.size()).anyMatch(i -> tree.token(i).tag().equals("CD"));
    LocalDate day = day(draft, tree, noun);
    return tree.child(noun, "nmod:poss").stream()
        .filter(owner -> number && !tree.token(owner).tag().startsWith("PRP"))
        .mapToObj(owner -> draft.words(tree, tree.subtree(owner).nextSetBit(0), owner + 1))
        .flatMap(owner -> draft.cast.voices(owner, tree).stream())
        .filter(draft.cast::isVoice)
        .map(voice -> voice.withCue(tree.token(noun).span()).withSaidOn(day))
        .toList();
  }

  /** The day of "the claim of the day before". */
  private static @Nullable LocalDate day(Draft draft, Tree tree, int noun) {
    if (noun + 2 >= tree.size() || !tree.lower(noun + 1).equals("of")) {
      return null;
    }
    Span after = tree.token(noun + 2).span();
    return draft.times.within(tree.sentence().span()).stream()
        .filter(time -> time.precision() == Precision.DAY && time.span().overlaps(after))
        .map(TimeMention::from)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private void add(Draft draft, int sentence, List<Span> content, List<Hop> hops) {
    if (content.isEmpty()) {
      return;
    }
    String how = hops.isEmpty() ? "asserted in the report's own voice" : "somebody's own count";
    Reason reason = new Reason(name(), how, content.get(0));
    draft.claims.add(new DraftClaim(content, hops, sentence, reason));
  }
}
