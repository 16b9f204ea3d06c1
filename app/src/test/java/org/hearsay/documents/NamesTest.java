package org.hearsay.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents for contributors name is there. */
class NamesTest {

  private static final Pattern TYPE =
      Pattern.compile("[A-Z][a-z][A-Za-z0-9]*(\\.[a-z]\\w*(\\(\\))?)?");
  private static final Pattern PATH =
      Pattern.compile(
          "[\\w.-]+(/[\\w.*-]+)+/?|[\\w-]+\\.(md|csv|tsv|txt|ya?ml|json|xml|java|sh|py|cff)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9]+(?:\\.[a-z0-9]+)*)` \\|");

  /** Names of the JDK and of libraries that the documents speak of. */
  private static final Set<String> ELSEWHERE =
      Set.of("Javadoc", "NullAway", "Instant", "String", "Locale");

  private static final List<String> FILES = Documents.tracked();

  private static final Set<String> TYPES =
      FILES.stream()
          .filter(path -> path.endsWith(".java"))
          .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length()))
          .collect(Collectors.toSet());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "README.md",
        "docs/concepts.md",
        "docs/how-to/add-a-gazetteer.md",
        "docs/how-to/read-your-own-files.md",
        "gazetteer/README.md"
      })
  void everyTypeThatADocumentNamesExists(String document) {
    assertThat(Documents.codeWords(Documents.text(document)))
        .filteredOn(word -> TYPE.matcher(word).matches())
        .extracting(word -> word.replaceFirst("\\..*", ""))
        .filteredOn(word -> !ELSEWHERE.contains(word))
        .isSubsetOf(TYPES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "README.md",
        "docs/concepts.md",
        "docs/how-to/add-a-gazetteer.md",
        "docs/how-to/read-your-own-files.md",
        "gazetteer/README.md"
      })
  void everyPathThatADocumentNamesExists(String document) {
    assertThat(Documents.codeWords(Documents.text(document)))
        .filteredOn(word -> PATH.matcher(word).matches())
        .allSatisfy(path -> assertThat(exists(path)).as(path).isTrue());
  }

  @Test
  void thePackageTableOfTheArchitectureIsThePackagesThatExist() {
    String table = Documents.text("ARCHITECTURE.md").split("\n## ", 3)[1];
    assertThat(Documents.matches(ROW, table))
        .extracting(match -> match.group(1))
        .containsExactlyInAnyOrderElementsOf(packages());
  }

  /** Paths are given from the root, or by the end of a path that only one file has. */
  private static boolean exists(String path) {
    String plain = path.replaceFirst("^\\./", "").replaceFirst("/$", "");
    if (Files.exists(Documents.ROOT.resolve(plain))) {
      return true;
    }
    String pattern = Pattern.quote(plain).replace("*", "\\E[^/]*\\Q");
    return FILES.stream().anyMatch(file -> file.matches("(.*/)?" + pattern + "(/.*)?"));
  }

  private static Set<String> packages() {
    String prefix = "src/main/java/org/hearsay/";
    return FILES.stream()
        .filter(path -> path.contains(prefix) && path.endsWith("/package-info.java"))
        .map(path -> path.substring(path.indexOf(prefix) + prefix.length()))
        .map(path -> Path.of(path).getParent().toString().replace('\\', '/').replace('/', '.'))
        .collect(Collectors.toSet());
  }
}
