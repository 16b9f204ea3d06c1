package org.hearsay.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VersionTest {

  private static final Pattern OF_POM =
      Pattern.compile("<artifactId>hearsay</artifactId>\\s*<version>([^<]+)<");

  @Test
  void everythingThatNamesTheVersionNamesTheSame() {
    Matcher pom = OF_POM.matcher(Documents.text("pom.xml"));
    assertThat(pom.find()).isTrue();
    String version = pom.group(1);

    assertThat(Documents.text("CITATION.cff")).contains("\nversion: " + version + "\n");
    assertThat(Documents.text("app/pom.xml")).contains("<version>" + version + "</version>");
  }
}
