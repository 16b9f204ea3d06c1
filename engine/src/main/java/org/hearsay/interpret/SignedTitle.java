package org.hearsay.interpret;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.known.KnownActor;
import org.hearsay.claim.known.KnownActors;
import org.hearsay.interpret.actor.Cast;
import org.hearsay.interpret.lexicon.Table;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Span;

/**
 * Reads the outlet whose page a report was taken from, where its headline was taken with the name
 * of the site: "Front moves | BBC News" on another outlet's page. "Front moves – Reuters" names who
 * says so of the headline alone, and signs nothing.
 */
final class SignedTitle {

  private static final Pattern TAIL = Pattern.compile("\\s([|–—-])\\s+([^|–—]{2,40})$");

  private final Set<String> sections =
      Table.beside(Cast.class, "title_sections.csv").rows().stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toUnmodifiableSet());

  private final KnownActors known;

  SignedTitle(KnownActors known) {
    this.known = known;
  }

  /** The outlet that the headline of {@code report} is signed with, shown by its name there. */
  Optional<Hop> hop(Report report) {
    return report.blocks().stream()
        .filter(block -> block.kind() == BlockKind.HEADLINE)
        .map(Block::span)
        .findFirst()
        .flatMap(headline -> hop(report.text(), headline));
  }

  private Optional<Hop> hop(String text, Span headline) {
    Matcher tail = TAIL.matcher(headline.text().stripTrailing());
    if (!tail.find()) {
      return Optional.empty();
    }
    String name = tail.group(2).strip();
    boolean site =
        tail.group(1).equals("|") || isSection(name.substring(name.lastIndexOf(' ') + 1));
    int begin = headline.begin() + tail.start(2);
    Span shown = Span.of(text, begin, begin + name.length());
    return (site ? outlet(name) : Optional.<String>empty())
        .map(actor -> new Hop(actor, HopKind.OUTLET, null, null, List.of(), shown, null, null));
  }

  /** The outlet that {@code name} begins with, sections of its site after it. */
  private Optional<String> outlet(String name) {
    String[] words = name.split("\\s+");
    return IntStream.iterate(words.length, n -> n > 0, n -> n - 1)
        .filter(n -> IntStream.range(n, words.length).allMatch(i -> isSection(words[i])))
        .mapToObj(n -> known.outlet(String.join(" ", List.of(words).subList(0, n))))
        .flatMap(Optional::stream)
        .map(KnownActor::name)
        .findFirst();
  }

  private boolean isSection(String word) {
    return sections.contains(word);
  }
}
