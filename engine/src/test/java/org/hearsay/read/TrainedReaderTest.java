package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.Reading;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the trained weights must get right: plain sentences of the kind that news is made of. */
class TrainedReaderTest {
  private static Reader reader;

  @BeforeAll
  static void open() {
    reader = Reader.open();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  @Test
  void anIndirectStatementHasItsSourceCueAndContent() {
    Attribution found =
        only("The mayor of Larkhill said that the flood had destroyed the old bridge.");

    assertThat(texts(found.source())).containsExactly("The mayor of Larkhill");
    assertThat(texts(found.cue())).containsExactly("said");
    assertThat(texts(found.content()))
        .containsExactly("that the flood had destroyed the old bridge");
  }

  @Test
  void aQuotationKeepsItsMarks() {
    Attribution found = only("“We will rebuild the school before winter,” Anna Berg said.");

    assertThat(texts(found.source())).containsExactly("Anna Berg");
    assertThat(texts(found.content()))
        .containsExactly("“We will rebuild the school before winter,”");
  }

  @Test
  void whatIsSaidWithinWhatIsSaidIsFoundToo() {
    Attribution outer =
        only("The paper reported that the army believes the rebels have left the valley.");

    assertThat(texts(outer.source())).containsExactly("The paper");
    assertThat(outer.inner()).hasSize(1);
    assertThat(texts(outer.inner().get(0).source())).containsExactly("the army");
    assertThat(texts(outer.inner().get(0).content()))
        .containsExactly("the rebels have left the valley");
  }

  @Test
  void twoPeopleInOneParagraphAreToldApart() {
    Reading reading =
        read(
            "Police said three people were hurt in the blast. The governor said the fire was under"
                + " control.");

    assertThat(reading.attributions().stream().map(a -> texts(a.source())))
        .containsExactly(List.of("Police"), List.of("The governor"));
  }

  @Test
  void aPlainSentenceHasItsTree() {
    Sentence sentence = read("Rescuers found two children under the rubble.").sentences().get(0);

    assertThat(sentence.tokens().stream().map(Token::tag))
        .containsExactly("NNS", "VBD", "CD", "NNS", "IN", "DT", "NN", ".");
    assertThat(sentence.tokens().get(1).relation()).isEqualTo("root");
    assertThat(sentence.tokens().get(0).relation()).isEqualTo("nsubj");
    assertThat(sentence.tokens().get(3).relation()).isEqualTo("dobj");
    assertThat(sentence.tokens().get(0).head()).isEqualTo(1);
    assertThat(sentence.tokens().get(3).head()).isEqualTo(1);
  }

  @Test
  void namesAndValuesHaveTheirTypes() {
    Reading reading =
        read("On Tuesday Anna Berg flew from Oslo to Rome with 40 Norwegian medics and two tanks.");

    assertThat(texts(reading, EntityType.PERSON)).containsExactly("Anna Berg");
    assertThat(texts(reading, EntityType.PLACE)).containsExactly("Oslo", "Rome");
    assertThat(texts(reading, EntityType.DATE)).containsExactly("Tuesday");
    assertThat(texts(reading, EntityType.NATIONALITY)).containsExactly("Norwegian");
    assertThat(texts(reading, EntityType.EQUIPMENT)).containsExactly("tanks");
    assertThat(texts(reading, EntityType.NUMBER)).containsExactly("40", "two");
  }

  @Test
  void readingOnFourThreadsGivesWhatOneThreadGives() {
    List<Report> reports =
        IntStream.range(0, 24)
            .mapToObj(i -> Texts.report("Officials said " + (i + 2) + " boats sank. ".repeat(i)))
            .toList();

    assertThat(reports.parallelStream().map(reader::read).toList())
        .isEqualTo(reports.stream().map(reader::read).toList());
  }

  private static Reading read(String text) {
    return reader.read(Texts.report(text));
  }

  private static Attribution only(String text) {
    List<Attribution> found = read(text).attributions();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> texts(List<Span> spans) {
    return spans.stream().map(Span::text).toList();
  }

  private static List<String> texts(Reading reading, EntityType type) {
    return reading.entities().stream()
        .filter(entity -> entity.type() == type)
        .map(entity -> entity.span().text())
        .toList();
  }
}
