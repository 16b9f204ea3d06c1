package org.hearsay.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.hearsay.testing.BillOfMaterials;
import org.junit.jupiter.api.Test;

/** What the jar of the job is made of, by its bill of materials. */
class JobLicencesIT {
  private static final Path BILL = Path.of(System.getProperty("hearsay.sbom"));

  @Test
  void eachPartMayBeTakenUnderALicenceThatWeAccept() throws IOException {
    assumeTrue(Files.exists(BILL), "Maven makes no bill of materials while it is offline");
    Set<String> accepted = BillOfMaterials.acceptedLicences();

    assertThat(BillOfMaterials.parts(BILL))
        .hasSizeGreaterThan(5)
        .allSatisfy(part -> assertThat(part.licences()).containsAnyElementsOf(accepted));
  }
}
