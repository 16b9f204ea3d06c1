package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The seed report")
class SeedTest {

  @Test
  void hasItsPartsToldApart() throws IOException {
    Path seed = seed();
    assumeTrue(Files.isRegularFile(seed), "skipped: " + seed + " is not there");
    Report report = Reports.ofText(Files.readString(seed));
    assertThat(report.blocks())
        .extracting(Block::kind)
        .startsWith(BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.PARAGRAPH)
        .endsWith(BlockKind.PARAGRAPH, BlockKind.BYLINE, BlockKind.BOILERPLATE);
    assertThat(report.blocks())
        .extracting(Block::kind)
        .filteredOn(BlockKind.PARAGRAPH::equals)
        .hasSize(7);
    assertThat(report.byline()).isEqualTo("Dave DeCamp");
    assertThat(report.outlet()).isEqualTo("Antiwar.com");
    assertThat(report.published()).isNull();
    assertThat(report.media())
        .singleElement()
        .satisfies(media -> assertThat(media.credit()).isEqualTo("SouthFront.press"));
  }

  /** Beside the checkout, or where {@code hearsay.shared} says. */
  private static Path seed() {
    String shared = System.getProperty("hearsay.shared", "../../shared");
    return Path.of(shared, "seed", "000_37511d8527e97739.txt");
  }
}
