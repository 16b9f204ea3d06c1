package org.hearsay.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the command line may know of the engine. */
class ArchitectureTest {

  private static final JavaClasses HEARSAY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.hearsay");

  @Test
  void theRulesReadTheAppAndTheEngine() {
    assertThat(HEARSAY.contain("org.hearsay.app.Main")).isTrue();
    assertThat(HEARSAY.contain("org.hearsay.pipeline.Pipeline")).isTrue();
  }

  @Test
  void nothingKnowsTheApp() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.hearsay.app..")
        .check(HEARSAY);
  }

  @Test
  void theAppReadsAndInterpretsThroughThePipelineAlone() {
    noClasses()
        .that()
        .resideInAPackage("org.hearsay.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.hearsay.read..",
            "org.hearsay.interpret..",
            "org.hearsay.link..",
            "ai.onnxruntime..")
        .check(HEARSAY);
  }

  @Test
  void onlyTheAppKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(HEARSAY);
  }

  @Test
  void aPageShowsNothingButWhatTheApiGives() {
    noClasses()
        .that()
        .resideInAPackage("org.hearsay.app.page..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.hearsay.ledger..",
            "org.hearsay.export..",
            "org.hearsay.claim..",
            "org.hearsay.text..",
            "org.hearsay.ingest..",
            "org.hearsay.corroborate..",
            "org.hearsay.pipeline..",
            "org.hearsay.app.serve..",
            "org.hearsay.app.web..")
        .allowEmptyShould(true)
        .check(HEARSAY);
  }

  @Test
  void theApiKnowsNoServerAndTheServerNoLedger() {
    noClasses()
        .that()
        .resideInAPackage("org.hearsay.app.serve..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..")
        .check(HEARSAY);
    noClasses()
        .that()
        .resideInAPackage("org.hearsay.app.web..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.hearsay.ledger..")
        .check(HEARSAY);
  }

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    slices().matching("org.hearsay.(**)").should().beFreeOfCycles().check(HEARSAY);
  }
}
