package org.hearsay.flink;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.testing.BillOfMaterials;
import org.junit.jupiter.api.Test;

/** What the jar of the job is made of, by its bill of materials. */
class JobLicencesIT {
  @Test
  void eachPartMayBeTakenUnderALicenceThatWeAccept() throws IOException {
    BillOfMaterials.checkLicences(Path.of(System.getProperty("hearsay.sbom")));
  }
}
