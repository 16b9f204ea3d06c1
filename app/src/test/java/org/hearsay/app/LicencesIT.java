package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.testing.BillOfMaterials;
import org.junit.jupiter.api.Test;

/** What the shipped jar is made of, by its bill of materials. */
class LicencesIT {
  @Test
  void eachPartMayBeTakenUnderALicenceThatWeAccept() throws IOException {
    BillOfMaterials.checkLicences(Path.of(System.getProperty("hearsay.sbom")));
  }
}
