package org.hearsay.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All that the pages say in their own words stands in one file. */
class WordsTest {
  private static final Pattern SAID = Pattern.compile("words\\.say\\(\"([^\"]+)\"[,)]");
  private static final Pattern COUNTED = Pattern.compile("words\\.counted\\(\"([^\"]+)\"");
  private static final Pattern SPOKEN = Pattern.compile(">\\s*[A-Z][a-z]+ [a-z]+[^<>$@]*<");

  @Test
  void everyKeyThatAPageNamesIsThere() throws IOException {
    TreeSet<String> keys = new TreeSet<>();
    for (Path file : files()) {
      String text = Files.readString(file);
      SAID.matcher(text).results().forEach(each -> keys.add(each.group(1)));
      COUNTED
          .matcher(text)
          .results()
          .forEach(each -> keys.addAll(List.of(each.group(1) + ".one", each.group(1) + ".many")));
    }

    assertThat(keys).hasSizeGreaterThan(100);
    assertThat(keys)
        .allSatisfy(key -> assertThat(Words.ENGLISH.sayOr(key, "")).as(key).isNotEmpty());
  }

  @Test
  void noTemplateSpeaksByItself() throws IOException {
    for (Path file : files()) {
      if (file.toString().endsWith(".jte")) {
        assertThat(SPOKEN.matcher(Files.readString(file)).results()).as("" + file).isEmpty();
      }
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"));
        Stream<Path> sources = Files.walk(Path.of("src/main/java/org/hearsay/app/page"))) {
      return Stream.concat(templates, sources).filter(Files::isRegularFile).toList();
    }
  }
}
