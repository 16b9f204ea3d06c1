package org.hearsay.interpret.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.text.Span;
import org.hearsay.text.Tree;

/**
 * Parts joint sources: "the US and NATO" are two voices, "Ministry of Health and Welfare" is one.
 */
final class SourceParts {

  private static final Set<String> DETERMINED = Set.of("DT", "PRP$", "CD");
  private static final Set<String> ALONE = Set.of("NNP", "NNPS", "NNS", "PRP");

  private final VoiceNouns nouns;
  private final Mentions entities;

  SourceParts(VoiceNouns nouns, Mentions entities) {
    this.nouns = nouns;
    this.entities = entities;
  }

  /** The voices named in {@code source}, each as the range of its words; at least one. */
  List<int[]> of(Tree tree, Span source) {
    int from = tree.indexAt(source.begin());
    int to = tree.indexAt(source.end());
    List<int[]> parts = new ArrayList<>();
    int begin = from;
    for (int i = from; i < to; i++) {
      if (isConjunction(tree, i) && parts(tree, begin, i, to)) {
        parts.addAll(listed(tree, begin, i));
        begin = i + 1;
      }
    }
    parts.add(new int[] {begin, to});
    return parts;
  }

  private static boolean isConjunction(Tree tree, int i) {
    return tree.lower(i).equals("and") || tree.lower(i).equals("&");
  }

  private boolean parts(Tree tree, int begin, int and, int end) {
    return and > begin
        && and + 1 < end
        && !insideEntity(tree.token(and).span())
        && (!holdsComma(tree, begin, and) || joinsHead(tree, begin, and, end))
        && standsAlone(tree, begin, and)
        && standsAlone(tree, and + 1, end)
        && !sharesNoun(tree, begin, and, end);
  }

  /** After a comma an apposition may stand, whose own "and" joins no voices. */
  private static boolean holdsComma(Tree tree, int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> tree.token(i).text().equals(","));
  }

  /** Whether what follows the conjunction is joined to the first noun of what precedes it. */
  private static boolean joinsHead(Tree tree, int begin, int and, int end) {
    int comma =
        IntStream.range(begin, and)
            .filter(i -> tree.token(i).text().equals(","))
            .findFirst()
            .orElse(and);
    return IntStream.range(and + 1, end)
        .filter(i -> tree.token(i).relation().equals("conj"))
        .map(i -> tree.token(i).head())
        .anyMatch(head -> head >= begin && head < comma);
  }

  private boolean insideEntity(Span word) {
    return entities.overlapping(word).anyMatch(e -> e.span().contains(word));
  }

  /** "writer and activist Jo Hale" names one person: a bare singular noun is no voice. */
  private static boolean standsAlone(Tree tree, int from, int to) {
    boolean determined = from < to && DETERMINED.contains(tree.token(from).tag());
    return IntStream.range(from, to)
        .mapToObj(tree::token)
        .anyMatch(t -> ALONE.contains(t.tag()) || (determined && t.isNominal()));
  }

  /** "US and NATO officials": the noun at the end belongs to both, so both are one voice. */
  private boolean sharesNoun(Tree tree, int begin, int and, int end) {
    boolean firstNamesVoice = nouns.find(tree.token(and - 1).text()).isPresent();
    String opener = tree.token(and + 1).tag();
    Optional<VoiceNoun> last = nouns.find(tree.token(end - 1).text());
    return !firstNamesVoice
        && and - begin <= 2
        && end - and > 2
        && !opener.equals("DT")
        && last.filter(VoiceNoun::plural).isPresent();
  }

  /** "The army, police and witnesses": commas part voices too where a conjunction follows. */
  private List<int[]> listed(Tree tree, int from, int to) {
    List<int[]> parts = new ArrayList<>();
    int begin = from;
    for (int i = from; i < to; i++) {
      boolean listComma =
          tree.token(i).text().equals(",") && i + 1 < to && !isApposition(tree, i + 1);
      if (listComma) {
        parts.add(new int[] {begin, i});
        begin = i + 1;
      }
    }
    if (begin < to) {
      parts.add(new int[] {begin, tree.token(to - 1).text().equals(",") ? to - 1 : to});
    }
    return parts;
  }

  private static boolean isApposition(Tree tree, int i) {
    return tree.token(i).tag().equals("DT") || tree.isWh(i) || !tree.token(i).isNominal();
  }
}
