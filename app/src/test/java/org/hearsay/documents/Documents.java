package org.hearsay.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the repository, as its documents and their tests see them. */
final class Documents {

  /** The folder that holds the whole repository. */
  static final Path ROOT = findRoot(Path.of("").toAbsolutePath());

  private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

  private Documents() {}

  /** The text of the file at {@code path}, relative to the root. */
  static String text(String path) {
    return text(ROOT.resolve(path));
  }

  static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** Every Markdown file that is part of the project, relative to the root. */
  static List<String> markdown() {
    return tracked().stream().filter(path -> path.endsWith(".md")).toList();
  }

  /** Every file that is part of the project, relative to the root, with "/" between folders. */
  static List<String> tracked() {
    return Stream.of(
            "",
            "engine",
            "app",
            "flink",
            "evaluation",
            "docs",
            "gazetteer",
            "training",
            "codebook",
            "launcher",
            ".ci",
            ".mvn")
        .flatMap(folder -> filesOf(ROOT.resolve(folder), folder.isEmpty() ? 1 : Integer.MAX_VALUE))
        .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
        .filter(
            path ->
                !path.contains("target/")
                    && !path.startsWith("gazetteer/build/")
                    && !path.contains("__pycache__"))
        .sorted()
        .toList();
  }

  /** The words set in code type in {@code markdown}, blocks left out. */
  static List<String> codeWords(String markdown) {
    return CODE.matcher(FENCE.matcher(markdown).replaceAll(""))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  /** The contents of the blocks of code in {@code markdown} that are marked {@code language}. */
  static List<String> blocks(String markdown, String language) {
    return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
        .matcher(markdown)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  /** All matches of {@code pattern} in {@code text}. */
  static List<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }

  private static Stream<Path> filesOf(Path folder, int depth) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }

  private static Path findRoot(Path from) {
    for (Path folder = from; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("mvnw"))) {
        return folder;
      }
    }
    throw new IllegalStateException("No folder above " + from + " holds the repository");
  }
}
