package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.evaluation.expected.Expected;
import org.hearsay.evaluation.score.Result;
import org.hearsay.pipeline.Pipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Needs the corpora, which are not ours to give: skipped where they are not there. */
class ExpectedScoresTest {
  private static final Path CORPORA = Path.of("../../shared/corpora");

  @ParameterizedTest
  @EnumSource(Corpus.class)
  void theScoresAreThoseExpected(Corpus corpus) {
    Path data = CORPORA.resolve(corpus.folder());
    assumeTrue(Files.exists(data), () -> "skipped: there is no " + data);

    try (Pipeline pipeline = Pipeline.open()) {
      Result result = corpus.evaluate(data, corpus.usualSplit(), pipeline::read);

      assertThat(Expected.bundled().losses(result.table())).get().asList().isEmpty();
    }
  }
}
