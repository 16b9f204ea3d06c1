package org.hearsay.evaluation.polnear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.claim.Attribution;
import org.hearsay.evaluation.score.CorpusException;
import org.jspecify.annotations.Nullable;

/**
 * The folders that PolNeAR is published in: {@code data/metadata.tsv}, and for each split {@code
 * data/dev/text/ARTICLE.txt} with {@code data/dev/attributions/ARTICLE_ANNOTATOR.ann}.
 *
 * <p>Of an article that several people annotated, the file that sorts first counts.
 */
final class Folders {
  private static final String TEXT = ".txt";
  private static final String MARKS = ".ann";

  private final Path data;
  private final Map<String, String[]> metadata = new HashMap<>();

  private Folders(Path data) {
    this.data = data;
  }

  /**
   * The articles of {@code split}, in the order of their names.
   *
   * @param path the corpus, or its folder {@code data}
   * @throws CorpusException where it is not there or cannot be read
   */
  static List<Article> articles(Path path, String split) {
    Folders folders =
        new Folders(Files.isDirectory(path.resolve("data")) ? path.resolve("data") : path);
    try {
      return folders.articles(split);
    } catch (IOException e) {
      throw new CorpusException("Cannot read PolNeAR in " + path + ": " + e.getMessage(), e);
    }
  }

  private List<Article> articles(String split) throws IOException {
    Path texts = data.resolve(split).resolve("text");
    if (!Files.isDirectory(texts)) {
      throw new CorpusException(
          "There is no PolNeAR split "
              + split
              + ": "
              + texts
              + " is missing. Give the folder that holds data/"
              + split
              + "/text.");
    }
    readMetadata();
    List<Path> files = files(texts, TEXT);
    List<Path> marks = files(data.resolve(split).resolve("attributions"), MARKS);
    return files.stream().map(file -> article(file, marks)).toList();
  }

  private void readMetadata() throws IOException {
    Path file = data.resolve("metadata.tsv");
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] fields = line.split("\t", -1);
        metadata.put(fields.length > 1 ? fields[1] : "", fields);
      }
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private Article article(Path file, List<Path> marks) {
    String id = name(file, TEXT);
    Path first =
        marks.stream()
            .filter(mark -> name(mark, MARKS).replaceFirst("_[^_]*$", "").equals(id))
            .findFirst()
            .orElseThrow(
                () -> new CorpusException("Nobody's annotations of " + file + " are there."));
    String text = read(file);
    List<Attribution> attributions =
        StandOff.attributions(Arrays.asList(read(first).split("\\R")), text);
    return new Article(id, field(id, 4), day(field(id, 5)), text, attributions);
  }

  private static String name(Path file, String ending) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ending.length());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new CorpusException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private @Nullable String field(String id, int column) {
    String[] fields = metadata.get(id);
    return fields == null || fields.length <= column ? null : fields[column];
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text != null && text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : null;
  }
}
