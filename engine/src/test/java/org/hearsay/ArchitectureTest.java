package org.hearsay;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between the packages of the engine, as drawn in ARCHITECTURE.md. */
class ArchitectureTest {

  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.hearsay");

  /** What turns one thing into another. Each is joined to the others by {@code pipeline} alone. */
  private static final List<String> STAGES =
      List.of("ingest", "read", "interpret", "link", "corroborate");

  private static final String[] STAGE_PACKAGES =
      STAGES.stream().map(ArchitectureTest::packages).toArray(String[]::new);

  /** Methods that ask what time it is when nobody tells them. */
  private static final Set<String> CLOCK_OWNERS =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.MonthDay",
          "java.time.OffsetDateTime",
          "java.time.OffsetTime",
          "java.time.Year",
          "java.time.YearMonth",
          "java.time.ZonedDateTime");

  @Test
  void theRulesReadTheEngineAndNotNothing() {
    assertThat(ENGINE.size()).isGreaterThan(20);
    assertThat(ENGINE.contain("org.hearsay.claim.Claim")).isTrue();
    assertThat(ENGINE.contain("org.hearsay.text.Report")).isTrue();
  }

  @Test
  void everyClassLivesInAPackageOfTheDesign() {
    check(
        classes()
            .should()
            .resideInAnyPackage(
                "org.hearsay.text..",
                "org.hearsay.claim..",
                "org.hearsay.ingest..",
                "org.hearsay.read..",
                "org.hearsay.interpret..",
                "org.hearsay.link..",
                "org.hearsay.corroborate..",
                "org.hearsay.ledger..",
                "org.hearsay.pipeline..",
                "org.hearsay.layer..",
                "org.hearsay.export.."));
  }

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    slices().matching("org.hearsay.(**)").should().beFreeOfCycles().check(ENGINE);
  }

  @Test
  void theTextKnowsOnlyTheJdk() {
    check(
        classes()
            .that()
            .resideInAPackage("org.hearsay.text..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.hearsay.text..", "java..", "org.jspecify.annotations.."));
  }

  @Test
  void aClaimKnowsOnlyTheTextAndTheJdk() {
    check(
        classes()
            .that()
            .resideInAPackage("org.hearsay.claim..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "org.hearsay.claim..",
                "org.hearsay.text..",
                "java..",
                "org.jspecify.annotations.."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "read", "interpret", "link", "corroborate"})
  void aStageKnowsNoHearsayPackageButTextAndClaim(String stage) {
    check(
        classes()
            .that()
            .resideInAPackage(packages(stage))
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(packages(stage), packages("text"), packages("claim"))
                    .or(resideOutsideHearsay())));
  }

  @Test
  void interpretationNeedsNothingBeyondTheJdk() {
    check(
        classes()
            .that()
            .resideInAPackage(packages("interpret"))
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage("org.hearsay..", "java..", "org.jspecify.annotations..")));
  }

  @Test
  void aStageOpensNoConnectionAndNoDatabase() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(STAGE_PACKAGES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.sql..", "javax.sql..", "java.net.http..", "javax.net..", "org.apache.flink..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(.*Socket.*|.*URLConnection)")
            .orShould()
            .callMethodWhere(calls("java.net.URL", "openStream", "openConnection", "getContent"))
            .orShould()
            .callMethodWhere(calls("org.jsoup.Jsoup", "connect")));
  }

  @Test
  void aStageDoesNotAskTheClock() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(STAGE_PACKAGES)
            .should()
            .callMethodWhere(describe("asks the clock", ArchitectureTest::asksTheClock)));
  }

  @Test
  void aStageDrawsNoLots() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(STAGE_PACKAGES)
            .should()
            .callMethodWhere(calls("java.lang.Math", "random"))
            .orShould()
            .callMethodWhere(calls("java.util.UUID", "randomUUID"))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom"));
  }

  @Test
  void theLedgerKnowsNoStage() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(packages("ledger"), packages("export"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STAGE_PACKAGES)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage(packages("pipeline")));
  }

  @Test
  void onlyTheLedgerOpensADatabase() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(packages("ledger"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.postgresql.."));
  }

  @Test
  void theLedgerIsToldWhatTimeItIs() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(packages("ledger"), packages("export"))
            .should()
            .callMethodWhere(describe("asks the clock", ArchitectureTest::asksTheClock)));
  }

  @Test
  void theEngineKnowsNeitherTheAppNorACommandLineNorTheWeb() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.hearsay.app..",
                "org.hearsay.flink..",
                "org.hearsay.evaluation..",
                "picocli..",
                "io.javalin..",
                "org.apache.flink.."));
  }

  @Test
  void noDrawerForOddsAndEnds() {
    check(
        noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..impl.."));
  }

  private static boolean asksTheClock(JavaMethodCall call) {
    AccessTarget.MethodCallTarget target = call.getTarget();
    String owner = target.getOwner().getName();
    String method = target.getName();
    boolean noClockGiven =
        target.getRawParameterTypes().stream()
            .noneMatch(type -> type.getName().equals("java.time.Clock"));
    return (CLOCK_OWNERS.contains(owner) && method.equals("now") && noClockGiven)
        || (owner.equals("java.time.Clock") && method.startsWith("system"))
        || (owner.equals("java.lang.System") && method.matches("currentTimeMillis|nanoTime"));
  }

  private static DescribedPredicate<JavaAccess<?>> calls(String owner, String... methods) {
    Set<String> names = Set.of(methods);
    return describe(
        "calls " + owner + "." + names,
        access ->
            access.getTargetOwner().getName().equals(owner) && names.contains(access.getName()));
  }

  private static DescribedPredicate<JavaClass> resideOutsideHearsay() {
    return DescribedPredicate.not(resideInAPackage("org.hearsay.."));
  }

  private static String packages(String name) {
    return "org.hearsay." + name + "..";
  }

  /** A rule about a package that has no class yet is kept all the same. */
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(ENGINE);
  }
}
