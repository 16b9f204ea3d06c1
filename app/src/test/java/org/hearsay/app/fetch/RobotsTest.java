package org.hearsay.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
  @Test
  void theGroupThatNamesTheProgramOutranksTheOneForAll() {
    String text =
        """
        User-agent: *
        Disallow: /
        User-Agent: Hearsay/0.1
        Disallow: /private
        """;

    assertAllowed(text, "/news");
    assertForbidden(text, "/private/1");
  }

  @Test
  void aGroupMayNameSeveralProgramsAndComeInParts() {
    String text =
        """
        user-agent: other
        user-agent: hearsay
        disallow: /a
        sitemap: https://herald.example/map.xml
        user-agent: third
        disallow: /
        user-agent: hearsay
        disallow: /b
        """;

    assertForbidden(text, "/a");
    assertForbidden(text, "/b");
    assertAllowed(text, "/c");
  }

  @ParameterizedTest
  @CsvSource({
    "/fish, /fish.html, true",
    "/fish, /Fish, false",
    "/fish, /catfish, false",
    "/fish*, /fishheads/a.php, true",
    "/*.php, /folder/name.php?x=1, true",
    "/*.php$, /name.php, true",
    "/*.php$, /name.php?x=1, false",
    "/fish$, /fish, true",
    "/fish$, /fish/, false",
    "/a*b$, /ab, true",
    "/ab*b$, /ab, false",
    "/fish*.php, /fishheads/cat.php?x, true",
    "/*?id=, /a?id=7, true",
    "/caf%c3%a9, /caf%C3%A9, true",
    "/café, /caf%C3%A9, true"
  })
  void pathsFitAsTheStandardSays(String path, String target, boolean fits) {
    Robots robots = Robots.parse("User-agent: *\nDisallow: " + path);

    assertThat(robots.allows(at(target))).isEqualTo(!fits);
  }

  @Test
  void theLongestRuleDecidesAndOfTwoAsLongTheOneThatAllows() {
    String text =
        """
        User-agent: *
        Disallow: /news
        Allow: /news/open
        Disallow: /same
        Allow: /same
        """;

    assertForbidden(text, "/news/1");
    assertAllowed(text, "/news/open/1");
    assertAllowed(text, "/same");
  }

  @Test
  void anEmptyRuleForbidsNothing() {
    assertAllowed("User-agent: *\nDisallow:", "/a");
    assertAllowed("", "/a");
    assertAllowed("<html>Not found</html>", "/a");
  }

  @Test
  void theFileItselfMayAlwaysBeAskedFor() {
    assertAllowed("User-agent: *\nDisallow: /", "/robots.txt");
  }

  @Test
  void commentsAndMarksAreNoRules() {
    assertForbidden("\uFEFFUser-agent: * # all\n# Allow: /\nDisallow: /a # not this", "/a");
  }

  @Test
  void theWaitThatAHostWantsIsTakenUpToFiveMinutes() {
    assertThat(Robots.parse("User-agent: *\nCrawl-delay: 2.5").delay())
        .isEqualTo(Duration.ofMillis(2_500));
    assertThat(Robots.parse("User-agent: *\nCrawl-delay: 86400").delay())
        .isEqualTo(Duration.ofMinutes(5));
    assertThat(Robots.parse("User-agent: *\nCrawl-delay: soon").delay()).isZero();
    assertThat(
            Robots.parse("User-agent: *\nCrawl-delay: 9\nUser-agent: hearsay\nDisallow: /a")
                .delay())
        .isZero();
  }

  @Property
  void anyTextIsReadWithoutAnError(@ForAll String text) {
    assertThat(Robots.parse("User-agent: *\nDisallow: " + text).allows(at("/robots.txt"))).isTrue();
  }

  private static void assertAllowed(String text, String target) {
    assertThat(Robots.parse(text).allows(at(target))).as(target).isTrue();
  }

  private static void assertForbidden(String text, String target) {
    assertThat(Robots.parse(text).allows(at(target))).as(target).isFalse();
  }

  private static URI at(String target) {
    return URI.create("https://herald.example" + target);
  }
}
