package org.hearsay.corroborate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.claim.Account;
import org.hearsay.claim.lineage.Source;
import org.hearsay.claim.lineage.Telling;
import org.hearsay.corroborate.ReportTrace.Edition;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What of one report is compared with others, made once.
 *
 * @param source the report
 * @param text its whole text in small letters, in which names are looked for
 * @param paragraphs its paragraphs, its headline among them
 * @param terms the terms of its text
 * @param passages its sentences
 * @param body the words of its body
 * @param headline the words of its headline
 * @param facts its claims and figures
 * @param edition which version of its report it is
 */
record Trace(
    Source source,
    String text,
    List<Span> paragraphs,
    Later<Set<String>> terms,
    Passages passages,
    Later<Wording> body,
    Wording headline,
    List<Fact> facts,
    Edition edition) {

  static Trace of(Account account, Edition edition) {
    Report report = account.reading().report();
    StringBuilder body = new StringBuilder();
    for (Block block : report.blocks()) {
      if (block.kind() == BlockKind.PARAGRAPH) {
        body.append(block.span().text()).append('\n');
      }
    }
    return new Trace(
        Source.of(report),
        report.text().toLowerCase(Locale.ROOT),
        report.blocks().stream().map(Block::span).toList(),
        Later.of(() -> Set.copyOf(Terms.all(report.text()))),
        Passages.of(account.reading()),
        Later.of(() -> Wording.of(Terms.stems(body.toString()))),
        Wording.ofClaim(
            Terms.telling(report.headline() == null ? "" : report.headline()), Set.of()),
        facts(account),
        edition);
  }

  /** Its {@link #terms}. */
  Set<String> words() {
    return terms.get();
  }

  /** The wording of its {@link #body}. */
  Wording wording() {
    return body.get();
  }

  private static List<Fact> facts(Account account) {
    Places places = new Places(account.reading(), account.claims());
    Mastheads outlets = new Mastheads(account.actors());
    List<Fact> facts = new ArrayList<>();
    List<Voice> through = List.of();
    for (Telling telling : Tellings.of(account)) {
      Fact fact = Fact.of(telling, places, outlets);
      boolean goesOn = !facts.isEmpty() && goesOn(facts.get(facts.size() - 1), fact);
      through = fact.outlets().isEmpty() && goesOn ? through : fact.outlets();
      facts.add(fact.through(through));
    }
    return List.copyOf(facts);
  }

  /**
   * Whether one who was heard through an outlet speaks on: "the mayor said, Coast Radio reported.
   * She added …" has it all from Coast Radio.
   */
  private static boolean goesOn(Fact before, Fact fact) {
    return !fact.isOwn()
        && !before.isOwn()
        && fact.origin().sort() == Voice.Sort.PERSON
        && fact.origin().isSame(before.origin());
  }

  /** The terms of the paragraph that tells {@code fact}, and of the headline. */
  Set<String> wordsAround(Fact fact) {
    Set<String> around = new HashSet<>(headline.weights().keySet());
    Span sentence = fact.telling().sentence();
    paragraphs.stream()
        .filter(paragraph -> paragraph.overlaps(sentence))
        .forEach(paragraph -> around.addAll(Terms.all(paragraph.text())));
    return around;
  }

  @Nullable LocalDate published() {
    return source.published();
  }

  /** Whether the text names {@code name}. */
  boolean names(@Nullable String name) {
    return name != null && !name.isBlank() && text.contains(name.toLowerCase(Locale.ROOT));
  }
}
