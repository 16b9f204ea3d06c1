package org.hearsay.interpret;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.Reading;
import org.hearsay.interpret.actor.Sentences;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.hearsay.text.Tree;

/** Keeps of a reading's attributions those by which somebody claims something. */
final class ClaimingAttributions {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> NAMING = Set.of("NNP", "NNPS", "DT", "IN", "POS");
  private static final Set<String> ASKING =
      Set.of("how", "what", "whether", "where", "which", "who", "whom", "whose", "why");
  private static final Set<String> SHARES =
      Set.of("percent", "cent", "half", "third", "quarter", "quarters", "thirds", "majority");
  private static final Set<String> NOTHING = Set.of("nothing", "little");
  private static final int SHORTEST = 2;
  private static final int LONGEST_NAME = 4;

  private final Cues cues;
  private final Sentences sentences;
  private final QuoteMarks quotes;
  private final CitedVoices cited;

  ClaimingAttributions(Cues cues, PassedOn passedOn, Sentences sentences, QuoteMarks quotes) {
    this.cues = cues;
    this.cited = new CitedVoices(cues, passedOn, sentences);
    this.sentences = sentences;
    this.quotes = quotes;
  }

  List<Attribution> of(Reading reading) {
    return reading.attributions().stream()
        .flatMap(a -> cited.mended(a).stream())
        .filter(a -> claims(a) && (isQuoted(a) || isTold(a)) && !isWithinQuotation(a))
        .map(this::withClaimingInner)
        .toList();
  }

  /** Within a content quotation marks tell nothing, so there only the cue does. */
  private Attribution withClaimingInner(Attribution attribution) {
    return Cues.with(
        attribution,
        attribution.inner().stream()
            .filter(a -> claims(a) && !a.cue().isEmpty() && isTold(a) && !isWithinQuotation(a))
            .map(this::withClaimingInner)
            .toList());
  }

  private boolean claims(Attribution attribution) {
    return !attribution.content().isEmpty()
        && inClaimBlock(attribution)
        && words(attribution) >= (isQuoted(attribution) ? 1 : SHORTEST)
        && !(attribution.cue().isEmpty() && attribution.source().isEmpty())
        && !isShare(attribution)
        && asserts(attribution);
  }

  /** "Some 45% said they had settled": a survey's number, whose claim is the whole sentence. */
  private boolean isShare(Attribution attribution) {
    return isShare(attribution.source().stream().flatMap(this::tokens).toList());
  }

  /**
   * Whether the words of a source tell how large a part of people says something: "45%", "half of
   * them"; not "a third official".
   */
  static boolean isShare(List<Token> source) {
    for (int i = 0; i < source.size(); i++) {
      String word = source.get(i).text().toLowerCase(Locale.ROOT);
      boolean part = i + 1 == source.size() || source.get(i + 1).text().equals("of");
      if (word.endsWith("%") || (part && SHARES.contains(word))) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuoted(Attribution attribution) {
    return quotes.kindOf(attribution.content()) != QuoteKind.INDIRECT;
  }

  /** A cue in quotation marks is the speaker's word about somebody, not the report's. */
  private boolean isWithinQuotation(Attribution attribution) {
    return attribution.cue().stream().anyMatch(quotes::holds);
  }

  private boolean isTold(Attribution attribution) {
    return attribution.cue().isEmpty()
        ? !attribution.source().isEmpty()
        : cues.tells(attribution.cue());
  }

  private boolean inClaimBlock(Attribution attribution) {
    return sentences
        .at(attribution.content().get(0).begin())
        .filter(s -> s.kind().holdsClaims())
        .isPresent();
  }

  /**
   * Whether the content can be true or false: a quotation, a clause, a number, or what a cue such
   * as "denied" or "called" takes.
   */
  private boolean asserts(Attribution attribution) {
    if (quotes.kindOf(attribution.content()) == QuoteKind.DIRECT) {
      return true;
    }
    boolean noun =
        cues.takesNoun(attribution.cue())
            && !attribution.source().isEmpty()
            && !isBareName(attribution);
    return !asks(attribution)
        && !isSilent(attribution)
        && (noun || attribution.content().stream().anyMatch(this::states));
  }

  /** An indirect question ("how it was done") asserts nothing. */
  private boolean asks(Attribution attribution) {
    String first = attribution.content().get(0).text().strip().split("\\s+")[0];
    return !isQuoted(attribution) && ASKING.contains(first.toLowerCase(Locale.ROOT));
  }

  /** Who "said nothing about it" has said nothing; who said "nothing was lost" has. */
  private boolean isSilent(Attribution attribution) {
    Span content = attribution.content().get(0);
    Optional<Tree> tree = sentences.at(content.begin()).map(Tree::new);
    return !isQuoted(attribution)
        && tree.isPresent()
        && tree.get().tokensIn(content).findFirst().stream()
            .anyMatch(i -> NOTHING.contains(tree.get().lower(i)) && !isSubject(tree.get(), i));
  }

  private static boolean isSubject(Tree tree, int i) {
    int head = tree.token(i).head();
    return head >= 0 && tree.subject(head).stream().anyMatch(subject -> subject == i);
  }

  private boolean states(Span content) {
    return sentences.at(content.begin()).map(Tree::new).filter(t -> states(t, content)).isPresent();
  }

  /** A noun with no more than a relative clause ("the man who fell") states nothing. */
  private boolean states(Tree tree, Span content) {
    boolean noun = tree.headOf(content).stream().anyMatch(head -> isNoun(tree, head));
    return tree.tokensIn(content)
        .anyMatch(
            i ->
                tree.token(i).tag().equals("CD")
                    || (tree.token(i).isVerb() && quotes.holds(tree.token(i).span()))
                    || isFinite(tree, i)
                    || (!noun && tree.isClause(i)));
  }

  private static boolean isNoun(Tree tree, int i) {
    return tree.token(i).isNominal() && !tree.isClause(i);
  }

  /** A finite verb right behind a noun, however the tree has it: "a ward had been hit". */
  private static boolean isFinite(Tree tree, int i) {
    return FINITE.contains(tree.token(i).tag()) && i > 0 && tree.token(i - 1).isNominal();
  }

  /** "told Reuters": a content of a few names and nothing else is whom somebody spoke to. */
  private boolean isBareName(Attribution attribution) {
    return words(attribution) <= LONGEST_NAME
        && attribution.content().stream()
            .flatMap(this::tokens)
            .allMatch(ClaimingAttributions::names);
  }

  private static boolean names(Token token) {
    return NAMING.contains(token.tag()) || token.text().equals(",");
  }

  private Stream<Token> tokens(Span content) {
    return sentences.at(content.begin()).map(Sentence::tokens).orElse(List.of()).stream()
        .filter(t -> content.contains(t.span()));
  }

  private static int words(Attribution attribution) {
    return attribution.content().stream().mapToInt(s -> s.text().split("\\s+").length).sum();
  }
}
