package org.hearsay.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.text.Report;
import org.junit.jupiter.api.Test;

/** The sample digests can be read, and say what they are. */
class DigestsTest {

  private static final Lineage LINEAGE = Lineage.load();

  @Test
  void the_digests_are_many_and_from_many_outlets_and_most_are_of_august() {
    Map<String, JsonNode> digests = LINEAGE.digests();

    assertThat(digests).hasSizeGreaterThanOrEqualTo(60);
    assertThat(Lineage.texts(digests.values(), "outlet")).hasSizeGreaterThanOrEqualTo(25);
    assertThat(digests.values().stream().filter(d -> d.path("date").asText().startsWith("2024-08")))
        .hasSizeGreaterThan(digests.size() / 2);
  }

  @Test
  void every_digest_is_read_as_a_report_with_outlet_day_and_address() throws IOException {
    List<Outcome> outcomes =
        new Ingest()
            .read(Files.readAllBytes(Lineage.DIGESTS), "digests.jsonl", Hints.NONE)
            .toList();

    assertThat(outcomes).hasSameSizeAs(LINEAGE.digests().values());
    for (Outcome outcome : outcomes) {
      assertThat(outcome).isInstanceOf(Outcome.Read.class);
      Report report = ((Outcome.Read) outcome).report();
      assertThat(report.outlet()).isNotBlank();
      assertThat(report.published()).isNotNull();
      assertThat(report.url()).startsWith("http");
    }
  }

  @Test
  void every_digest_says_that_it_is_one() {
    assertThat(LINEAGE.digests().values())
        .allMatch(d -> d.path("note").asText().startsWith("Digest written for Hearsay; restates"));
  }
}
