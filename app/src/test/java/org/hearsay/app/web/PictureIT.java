package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The picture in the README: the page of a claim of the sample, as the shipped jar shows it. With
 * {@code -Ddocs=write} it is made anew; letters look a little different on each machine, so that
 * otherwise only what it shows is looked for on the page.
 */
class PictureIT {
  private static final Path PICTURE = Path.of("..", "docs", "claim-page.png");
  private static final Path DIGESTS =
      Path.of("src/main/resources/org/hearsay/app/sample/digests.jsonl");
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 1040;
  private static final String CLAIM = "/api/v1/claims?outlet=TASS&text=1%2C610";

  @TempDir Path folder;

  @Test
  void thePictureShowsTheClaimPageOfTheSample() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Chromium.isThere(), "no Chromium or no Node on this machine");
    String ledger = folder.resolve("sample.db").toString();
    assertThat(jar("ingest", DIGESTS.toString(), "--ledger", ledger, "-q").waitFor()).isZero();
    Process server = jar("serve", "--ledger", ledger, "--port", "0");
    try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
        Chromium chromium = new Chromium();
        BrowserContext context = context(chromium)) {
      String address = out.readLine().replaceFirst("/$", "");
      Page page = context.newPage();
      page.navigate(address + CLAIM);
      JsonNode claims = new ObjectMapper().readTree(page.innerText("body"));
      page.navigate(address + "/claims/" + claims.at("/rows/0/id").asText());

      assertThat(page.locator("h1").innerText()).contains("up to 1,610 soldiers");
      assertThat(page.locator("main").innerText())
          .contains("Russian Defence Ministry", "How it came to you", "independent origin");
      byte[] picture = page.screenshot(clip());
      if ("write".equals(System.getProperty("docs"))) {
        Files.write(PICTURE, picture);
      }
      assertThat(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(PICTURE))).getWidth())
          .isEqualTo(WIDTH);
    } finally {
      server.destroy();
    }
  }

  private static BrowserContext context(Chromium chromium) {
    return chromium
        .browser()
        .newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT));
  }

  private static Page.ScreenshotOptions clip() {
    return new Page.ScreenshotOptions().setClip(new Clip(0, 0, WIDTH, HEIGHT));
  }

  private static Process jar(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", System.getProperty("hearsay.jar")));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
