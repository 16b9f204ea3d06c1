package org.hearsay.flink;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the job may know of the engine, and who may know the job. */
class ArchitectureTest {

  /** The app is among them: the tests compare with it. */
  private static final JavaClasses HEARSAY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.hearsay");

  @Test
  void theRulesReadTheJobTheAppAndTheEngine() {
    assertThat(HEARSAY.contain("org.hearsay.flink.LedgerJob")).isTrue();
    assertThat(HEARSAY.contain("org.hearsay.app.Main")).isTrue();
    assertThat(HEARSAY.contain("org.hearsay.pipeline.Pipeline")).isTrue();
  }

  @Test
  void nothingKnowsTheJobOrFlink() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.flink..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.hearsay.flink..", "org.apache.flink..")
        .check(HEARSAY);
  }

  @Test
  void theJobReadsThroughThePipelineAloneAndKnowsNoOtherProgram() {
    noClasses()
        .that()
        .resideInAPackage("org.hearsay.flink..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.hearsay.read..",
            "org.hearsay.interpret..",
            "org.hearsay.link..",
            "org.hearsay.corroborate..",
            "org.hearsay.app..",
            "org.hearsay.evaluation..",
            "ai.onnxruntime..",
            "java.sql..")
        .check(HEARSAY);
  }

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    slices().matching("org.hearsay.(**)").should().beFreeOfCycles().check(HEARSAY);
  }
}
