package org.hearsay.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every file of the repository owes its reader. */
class SourcesTest {

  private static final List<String> FILES = Documents.tracked();

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^public (?:(?:abstract|final|sealed|non-sealed) )*(?:class|record|interface|enum) ");

  /** Folders of one machine only. Character classes keep this file from naming what it forbids. */
  private static final Pattern ONE_MACHINES_PATH =
      Pattern.compile("[/](work|root|home|Users)[/][A-Za-z]|[A-Z]:\\\\[\\\\]?Users");

  /** Hosts of package registries: builds ask their own settings where packages come from. */
  private static final Pattern REGISTRY =
      Pattern.compile(
          "repo1?[.]maven[.]|registry[.]npm|pypi[.]org|files[.]pythonhosted|deb[.]debian|oss[.]sonatype"
              + "|central[.]sonatype|repository[.]apache");

  @Test
  void everyDataFileSaysInItsFirstLinesWhatARowMeans() {
    List<String> data =
        sources("src/main/resources").filter(path -> path.matches(".*\\.(csv|tsv)")).toList();
    assertThat(data).isNotEmpty();
    assertThat(data)
        .allSatisfy(
            path ->
                assertThat(Documents.text(path).lines().takeWhile(line -> line.startsWith("#")))
                    .as(path)
                    .anySatisfy(line -> assertThat(line.length()).isGreaterThan(20)));
  }

  @Test
  void everyPublicTypeSaysWhatItIs() {
    List<String> types = sources("src/main/java").filter(path -> path.endsWith(".java")).toList();
    assertThat(types).hasSizeGreaterThan(30);
    assertThat(types).allSatisfy(path -> assertThat(isDocumented(path)).as(path).isTrue());
  }

  @Test
  void everyPackageSaysWhatItIsAndKeepsNullOut() {
    assertThat(sources("src/main/java").filter(path -> path.endsWith(".java")))
        .extracting(path -> path.substring(0, path.lastIndexOf('/')) + "/package-info.java")
        .allSatisfy(
            info -> {
              assertThat(Documents.ROOT.resolve(info)).exists();
              assertThat(Documents.text(info)).contains("/**").contains("@NullMarked");
            });
  }

  @Test
  void noFileNamesAFolderOfOneMachineOrARegistry() {
    assertThat(FILES)
        .filteredOn(SourcesTest::isText)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            path -> {
              String text = Documents.text(path);
              assertThat(ONE_MACHINES_PATH.matcher(text).results()).as(path).isEmpty();
              assertThat(REGISTRY.matcher(text).results()).as(path).isEmpty();
            });
  }

  @Test
  void noSourceFileIsTooLongToReadInOneGo() {
    assertThat(FILES)
        .filteredOn(path -> path.endsWith(".java"))
        .allSatisfy(path -> assertThat(Documents.text(path).lines()).as(path).hasSizeLessThan(401));
  }

  private static Stream<String> sources(String folder) {
    return FILES.stream()
        .filter(path -> path.matches("(engine|app|flink|evaluation)/" + folder + "/.*"));
  }

  private static boolean isDocumented(String path) {
    String source = Documents.text(path);
    var type = PUBLIC_TYPE.matcher(source);
    return !type.find() || source.substring(0, type.start()).contains("/**");
  }

  private static boolean isText(String path) {
    Set<String> endings =
        Set.of(
            "java",
            "md",
            "xml",
            "csv",
            "tsv",
            "txt",
            "yml",
            "yaml",
            "json",
            "sh",
            "py",
            "cff",
            "properties",
            "config");
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 || endings.contains(name.substring(dot + 1));
  }
}
