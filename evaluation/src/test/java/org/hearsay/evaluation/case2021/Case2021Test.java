package org.hearsay.evaluation.case2021;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.claim.Account;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Event;
import org.hearsay.claim.EventType;
import org.hearsay.claim.Factuality;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.Reading;
import org.hearsay.claim.Reason;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.evaluation.score.Misread;
import org.hearsay.evaluation.score.Result;
import org.hearsay.interpret.event.Crosswalk;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On snippets of our own in the layout of the corpus, with events written by hand. */
class Case2021Test {

  @TempDir Path corpus;

  @Test
  void aSnippetIsScoredByItsMainEvent() throws IOException {
    Files.writeString(
        corpus.resolve("dev.tsv"),
        "1\tShells fell on Harar.\tART_MISS_ATTACK\n2\tMen marched in Oslo.\tOTHER\n");

    Result result =
        Case2021.evaluate(corpus, "dev", report -> account(report, "shelling", "protest"));

    assertThat(result.reports()).isEqualTo(2);
    assertThat(result.table().rows())
        .filteredOn(row -> row.name().equals("right"))
        .singleElement()
        .matches(row -> row.f1().doubleValue() == 50.0);
    assertThat(result.misread())
        .extracting(Misread::kind)
        .containsExactly("OTHER read as ART_MISS_ATTACK");
  }

  @Test
  void theMoreTellingTypeIsTheMainEvent() {
    assertThat(label("killing", "suicide bombing", "attack")).isEqualTo("SUIC_BOMB");
  }

  @Test
  void ofEqualsTheFirstIsTheMainEvent() {
    assertThat(label("deployment", "change of group")).isEqualTo("CHANGE_TO_GROUP_ACT");
    assertThat(label("shelling", "air strike")).isEqualTo("ART_MISS_ATTACK");
    assertThat(label("air strike", "shelling")).isEqualTo("AIR_STRIKE");
  }

  @Test
  void withoutEventsASnippetIsOther() {
    assertThat(label()).isEqualTo("OTHER");
  }

  @Test
  void whatOnlyMayComeGivesWayToWhatHappened() {
    Report report = Snippets.report("Shelling is feared and people are held by police.", "here");
    Event feared = event(report, "shelling", 0, 8, Factuality.FEARED);
    Event real = event(report, "arrest", 33, 37, Factuality.ASSERTED);

    assertThat(MainEvent.label(account(report, List.of(feared, real), null))).isEqualTo("ARREST");
  }

  @Test
  void takingResponsibilityIsInTheWordsThatAttribute() {
    Report report = Snippets.report("Rebels claimed responsibility for a bombing.", "here");
    Span cue = Span.of(report.text(), 7, 29);

    assertThat(MainEvent.label(account(report, List.of(), cue))).isEqualTo("ATTRIB");
  }

  @Test
  void everyTypeWithALabelIsOneOfOurs() {
    List<String> ours = Crosswalk.all().stream().map(EventType::name).toList();

    assertThat(Labels.types()).isNotEmpty().allMatch(ours::contains);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Case2021.evaluate(corpus, "dev", report -> account(report)))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("dev.tsv is missing");
  }

  @Test
  void aLineWithoutALabelIsNamed() throws IOException {
    Files.writeString(corpus.resolve("dev.tsv"), "1\tNo label here.\n");

    assertThatThrownBy(() -> Case2021.evaluate(corpus, "dev", report -> account(report)))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("line 1");
  }

  private static String label(String... types) {
    Report report = Snippets.report("Something happened on the road to Harar today.", "here");
    return MainEvent.label(account(report, types));
  }

  /** An account of one claim with events of these types, each told by one letter of the text. */
  private static Account account(Report report, String... types) {
    List<Event> events =
        Stream.iterate(0, i -> i < types.length, i -> i + 1)
            .map(i -> event(report, types[i], i, i + 1, Factuality.ASSERTED))
            .toList();
    return account(report, events, null);
  }

  private static Event event(Report report, String type, int begin, int end, Factuality truth) {
    EventType named =
        Crosswalk.all().stream().filter(t -> t.name().equals(type)).findFirst().orElseThrow();
    Span span = Span.of(report.text(), begin, end);
    return new Event(named, truth, span, null, null, null, null);
  }

  private static Account account(Report report, List<Event> events, @Nullable Span cue) {
    Span all = Span.of(report.text(), 0, report.text().length());
    Sentence sentence = new Sentence(all, 0, BlockKind.PARAGRAPH, List.of());
    Hop hop = new Hop("rebels", HopKind.UNNAMED_GROUP, null, null, List.of(), null, cue, null);
    Claim claim =
        new Claim(
            "c",
            List.of(all),
            cue == null ? QuoteKind.NONE : QuoteKind.INDIRECT,
            List.of(),
            new Chain(List.of(hop)),
            null,
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            events,
            List.of(new Reason("test", "written by hand", null)));
    Reading reading = new Reading(report, List.of(sentence), List.of(), List.of(), List.of());
    return new Account(reading, List.of(claim), List.of());
  }
}
