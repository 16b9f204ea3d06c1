package org.hearsay.evaluation.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.evaluation.score.CorpusException;

/** The texts to read: files of plain text in a folder, in the order of their names. */
public final class Texts {
  private static final String SUFFIX = ".txt";

  private Texts() {}

  /**
   * The first {@code most} files of {@code folder} that end in {@code .txt}.
   *
   * @throws CorpusException where the folder holds none
   */
  public static List<String> of(Path folder, int most) {
    if (!Files.isDirectory(folder)) {
      throw new CorpusException(
          "There is no folder " + folder + ". Name one that holds .txt files.");
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts =
          files
              .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
              .sorted()
              .limit(most)
              .map(Texts::text)
              .toList();
      if (texts.isEmpty()) {
        throw new CorpusException("No file of " + folder + " ends in " + SUFFIX + ".");
      }
      return texts;
    } catch (IOException e) {
      throw new CorpusException("Cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
