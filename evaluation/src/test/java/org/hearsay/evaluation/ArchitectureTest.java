package org.hearsay.evaluation;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses EVALUATION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.hearsay.evaluation");

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    assertThat(EVALUATION.contain("org.hearsay.evaluation.Evaluate")).isTrue();
    slices().matching("org.hearsay.evaluation.(**)").should().beFreeOfCycles().check(EVALUATION);
  }
}
