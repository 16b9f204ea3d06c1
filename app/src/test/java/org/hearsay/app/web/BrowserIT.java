package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.serve.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages in a browser, wide and narrow. Left out where there is no Chromium or no Node; {@code
 * ./check} installs both.
 */
class BrowserIT {
  private static final int WIDE = 1280;
  private static final int NARROW = 390;
  private static final String AGAINST =
      "/map?mapper=First%20mapper&against=Second%20mapper&drawn=2024-08-11";
  private static final String MISSPELT = "/claims?place=Sudsha";

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  static Chromium chromium;

  @SuppressWarnings("NullAway.Init")
  static Served served;

  @BeforeAll
  static void open() {
    Assumptions.assumeTrue(Chromium.isThere(), "no Chromium or no Node on this machine");
    served = Served.of(Story.week(), folder);
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
      served.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void everyPageOpensWithoutAnErrorAndAsksNothingOfAnotherMachine(int width) {
    try (BrowserContext context = context(width)) {
      Page page = context.newPage();
      List<String> errors = new ArrayList<>();
      List<String> elsewhere = new ArrayList<>();
      page.onConsoleMessage(message -> errors.add(message.text()));
      page.onPageError(errors::add);
      page.onRequest(
          request -> {
            if (!request.url().startsWith(served.address())) {
              elsewhere.add(request.url());
            }
          });
      for (String path : paths()) {
        if (path.equals(MISSPELT)) {
          continue; // a browser calls an answer of 400 an error, however well it is told
        }
        page.navigate(served.address() + path);
        assertThat(page.evaluate("document.documentElement.scrollWidth > innerWidth"))
            .as(path + " is wider than the screen")
            .isEqualTo(false);
      }
      assertThat(errors).isEmpty();
      assertThat(elsewhere).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void axeFindsNothingInLightInDarkAndInForcedColours(int width) {
    try (BrowserContext context = context(width)) {
      Page page = context.newPage();
      for (String path : paths()) {
        page.navigate(served.address() + path);
        assertNoViolationInAnyColours(page, path);
      }
    }
  }

  @Test
  void theBackButtonAndTheAddressRestoreTheView() {
    try (BrowserContext context = context(WIDE)) {
      Page page = context.newPage();
      page.navigate(served.address() + "/claims");
      String all = page.locator("h1").innerText();
      page.locator(".facet a").first().click();
      String narrowed = page.locator("h1").innerText();
      String address = page.url();

      assertThat(narrowed).isNotEqualTo(all);
      page.goBack();
      assertThat(page.locator("h1").innerText()).isEqualTo(all);
      page.navigate(address);
      assertThat(page.locator("h1").innerText()).isEqualTo(narrowed);
    }
  }

  @Test
  void theAsOfBarGoesBackInTimeByKeyboardAlone() {
    try (BrowserContext context = context(WIDE)) {
      Page page = context.newPage();
      page.navigate(served.address() + "/claims");
      page.locator(".asof summary").focus();
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      page.keyboard().type("2024-08-07");
      page.keyboard().press("Enter");
      page.waitForURL("**reported_by=2024-08-07**");

      assertThat(page.locator(".asof-now").innerText()).contains("7 August 2024");
      assertThat(page.locator("h1").innerText()).isEqualTo("3 claims");
    }
  }

  @Test
  void onAReportACardLightsUpItsWords() {
    try (BrowserContext context = context(WIDE)) {
      Page page = context.newPage();
      page.navigate(served.address() + paths().get(paths().size() - 1));
      page.locator(".card").first().focus();

      assertThat(page.locator(".text .on").count()).isPositive();
      page.locator("h1").click();
      page.locator(".card").first().blur();
      assertThat(page.locator(".text .on").count()).isZero();
    }
  }

  @Test
  void theFirstKeyLeadsPastTheNavigation() {
    try (BrowserContext context = context(WIDE)) {
      Page page = context.newPage();
      page.navigate(served.address() + "/claims");
      page.keyboard().press("Tab");

      assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo("#main");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void aTextThatIsPastedIsReadAndAddedWithTheToken(int width, @TempDir Path other) {
    try (Served growing = Served.growing(Story.week(), other);
        BrowserContext context = context(width)) {
      Page page = context.newPage();
      List<String> errors = new ArrayList<>();
      page.onConsoleMessage(message -> errors.add(message.text()));
      page.navigate(growing.address() + "/read");
      page.locator("textarea").fill("The bridge at Velna was closed, " + width + " people saw.");
      page.locator(".actions button").click();

      assertThat(page.locator(".card").count()).isEqualTo(1);
      assertNoViolation(page, "a text that was read");
      page.locator("input[name=token]").fill(Served.TOKEN);
      page.locator("button[name=keep]").click();
      page.waitForURL("**/reports/**");
      assertThat(page.locator(".text").innerText()).contains("The bridge at Velna was closed");
      assertThat(page.url()).doesNotContain(Served.TOKEN);
      assertThat(errors).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void theSliderGoesBackInTimeByKeyboardAndTheBackButtonComesBack(int width) {
    try (BrowserContext context = context(width)) {
      Page page = context.newPage();
      page.navigate(served.address() + "/map");
      String now = page.locator("h1").innerText();
      page.locator(".time input[type=range]").focus();
      page.keyboard().press("ArrowLeft");
      page.keyboard().press("ArrowLeft");
      page.waitForURL("**reported_by=**");

      assertThat(page.locator("h1").innerText()).isNotEqualTo(now);
      assertThat(page.locator(".time output").innerText()).contains("8 August 2024");
      assertThat(page.evaluate("document.activeElement.type")).isEqualTo("range");
      page.goBack();
      assertThat(page.locator("h1").innerText()).isEqualTo(now);
      assertThat(page.locator(".time output").innerText()).isEqualTo("now");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void twoMappersAreChosenAndTheAddressRestoresThem(int width) {
    try (BrowserContext context = context(width)) {
      Page page = context.newPage();
      page.navigate(served.address() + "/map");
      page.locator("select[name=mapper]").selectOption("First mapper");
      page.locator("select[name=against]").selectOption("Second mapper");
      page.locator(".choose button").click();

      assertThat(page.locator("svg.map .drawn").count()).isEqualTo(2);
      page.navigate(page.url());
      assertThat(page.locator("svg.map .drawn").count()).isEqualTo(2);
      assertThat(page.locator("select[name=against]").inputValue()).isEqualTo("Second mapper");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void theFormOfReviewsHasNoViolation(int width, @TempDir Path other) {
    try (Served growing = Served.growing(Story.week(), other);
        BrowserContext context = context(width)) {
      Page page = context.newPage();
      String claim = growing.json(Api.ROOT + "/claims").at("/rows/0/id").asText();
      page.navigate(growing.address() + "/claims/" + claim);
      page.evaluate("document.querySelectorAll('details').forEach(each => (each.open = true))");
      assertThat(page.locator("input[name=kind]").first().isVisible()).isTrue();
      assertNoViolationInAnyColours(page, "the form of reviews");
    }
  }

  private static BrowserContext context(int width) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions().setViewportSize(width, width < WIDE ? 844 : 900));
  }

  private static void assertNoViolationInAnyColours(Page page, String where) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    assertNoViolation(page, where + " in light");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertNoViolation(page, where + " in dark");
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(ColorScheme.LIGHT)
            .setForcedColors(ForcedColors.ACTIVE));
    assertNoViolation(page, where + " in forced colours");
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
  }

  private static void assertNoViolation(Page page, String where) {
    List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations)
        .as(where)
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
        .isEmpty();
  }

  private static List<String> paths() {
    List<String> paths =
        new ArrayList<>(
            List.of(
                "/",
                "/claims",
                "/claims?place=Sudzha&reported_by=2024-08-08",
                "/figures",
                "/map",
                AGAINST,
                "/embed/map",
                "/embed/figures",
                "/sources",
                "/sources?outlet=Reuters",
                "/reports",
                "/read",
                MISSPELT));
    paths.add("/claims/" + served.json(Api.ROOT + "/claims").at("/rows/0/id").asText());
    paths.add("/reports/" + served.json(Api.ROOT + "/reports").at("/rows/0/id").asText());
    return paths;
  }
}
