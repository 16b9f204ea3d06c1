package org.hearsay.evaluation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.claim.Account;
import org.hearsay.claim.Reading;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.evaluation.score.Result;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On corpora of two texts in the layouts of the real ones, in words of our own. */
class TimeCorporaTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+|\\S");

  @TempDir Path corpus;

  @BeforeEach
  void writeCorpora() throws IOException {
    Path wars = Files.createDirectories(corpus.resolve("wars/keyinline"));
    Files.writeString(
        wars.resolve("01_Ford.key.xml"), timex2("<TIMEX2 val=\"2024-08-06\">6 August</TIMEX2>"));
    Files.writeString(
        wars.resolve("02_Hill.key.xml"), timex2("<TIMEX2 val=\"2024-08-08\">7 August</TIMEX2>"));
    for (String name : List.of("TimeBank", "AQUAINT")) {
      Path folder = Files.createDirectories(corpus.resolve("news").resolve(name));
      Files.writeString(folder.resolve("a.tml"), timeMl());
    }
  }

  @Test
  void allTextsOfAWarAreScored() {
    Result result = TimeCorpora.wikiwars(corpus, "all", TimeCorporaTest::read);

    assertThat(result.reports()).isEqualTo(2);
    assertThat(result.table().rows())
        .extracting(row -> row.name() + " " + row.f1())
        .containsExactly("relaxed 100.00", "strict 100.00", "value 50.00");
  }

  @Test
  void aHalfIsScoredAlone() {
    assertThat(value(TimeCorpora.wikiwars(corpus, "first", TimeCorporaTest::read))).isEqualTo(100);
    assertThat(value(TimeCorpora.wikiwars(corpus, "second", TimeCorporaTest::read))).isZero();
  }

  @Test
  void bothFoldersOfTheNewsAreReadAndTheirTypesCompared() {
    Result result = TimeCorpora.timebank(corpus, "all", TimeCorporaTest::read);

    assertThat(result.reports()).isEqualTo(2);
    assertThat(result.table().rows()).extracting("name").contains("type");
    assertThat(value(result)).isEqualTo(100);
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> TimeCorpora.wikiwars(corpus, "test", TimeCorporaTest::read))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("There is no split test");
    assertThatThrownBy(
            () -> TimeCorpora.timebank(corpus.resolve("wars"), "all", TimeCorporaTest::read))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("There is no folder TimeBank");
  }

  private static int value(Result result) {
    return result.table().rows().get(2).f1().intValue();
  }

  private static String timex2(String time) {
    return "<DOC><DATETIME><TIMEX2 val=\"2024-08-13\">2024-08-13</TIMEX2></DATETIME><TEXT>\n"
        + "The army crossed the river on "
        + time
        + " and held it.\n</TEXT></DOC>";
  }

  private static String timeMl() {
    return "<TimeML><DCT><TIMEX3 value=\"2024-08-13\">2024-08-13</TIMEX3></DCT><TEXT>\n"
        + "The army crossed the river <TIMEX3 type=\"DATE\" value=\"2024-08-12\">yesterday"
        + "</TIMEX3> and held it.\n</TEXT></TimeML>";
  }

  /** Words without tags: enough for plain dates. */
  private static Account read(Report report) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(report.text());
    while (word.find()) {
      tokens.add(new Token(Span.of(report.text(), word.start(), word.end()), "NN", -1, "dep"));
    }
    Span whole = Span.trimmed(report.text(), 0, report.text().length());
    Sentence sentence = new Sentence(whole, 0, BlockKind.PARAGRAPH, tokens);
    Reading reading = new Reading(report, List.of(sentence), List.of(), List.of(), List.of());
    return new Account(reading, List.of(), List.of());
  }
}
