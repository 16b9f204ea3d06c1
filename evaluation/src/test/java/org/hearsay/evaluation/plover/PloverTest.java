package org.hearsay.evaluation.plover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.Reading;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.evaluation.score.Misread;
import org.hearsay.evaluation.score.Result;
import org.hearsay.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On records of our own in the layout of the corpus. */
class PloverTest {

  @TempDir Path corpus;

  @Test
  void aRecordWithoutAnEventOfItsCategoryIsMissedUnderItsNewName() throws IOException {
    Path file = Files.createDirectories(corpus.resolve("gold_standard_records"));
    Files.writeString(
        file.resolve("PLOVER_GSR_CAMEO.txt"),
        """
        [{"id": "0", "event": "DOCUMENT"},
         {"id": "1", "event": "FIGHT", "text": "Two armies fought at the ford."}]
        """);

    Result result = Plover.evaluate(corpus, "gold", PloverTest::empty);

    assertThat(result.reports()).isEqualTo(1);
    assertThat(result.table().rows())
        .extracting("name")
        .containsExactly("category found", "ASSAULT");
    assertThat(result.table().rows().get(0).f1().doubleValue()).isZero();
    assertThat(result.misread()).extracting(Misread::kind).containsExactly("ASSAULT: no event");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Plover.evaluate(corpus, "gold", PloverTest::empty))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("PLOVER_GSR_CAMEO.txt is missing");
  }

  private static Account empty(Report report) {
    Reading reading = new Reading(report, List.of(), List.of(), List.of(), List.of());
    return new Account(reading, List.of(), List.of());
  }
}
