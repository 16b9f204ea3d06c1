package org.hearsay.evaluation.muc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.evaluation.score.CorpusException;

/**
 * The folders that MUC-3 and MUC-4 are published in: {@code TASK/CORPORA/dev}, {@code tst1} and so
 * on, each with files of texts and files of keys, which begin with {@code key-}.
 */
final class Folders {
  private static final Pattern NAME = Pattern.compile("(DEV|TST\\d)-MUC\\d-\\d{4}");
  private static final Pattern HEAD = Pattern.compile("(?m)^(?=" + NAME.pattern() + ")");

  private Folders() {}

  /** The texts of the splits, {@code dev+tst1}, in the order of the files. */
  static List<Article> articles(Path data, String splits) {
    return files(data, splits, false).stream()
        .flatMap(file -> HEAD.splitAsStream(read(file)))
        .filter(text -> NAME.matcher(text).lookingAt())
        .map(Folders::article)
        .toList();
  }

  private static Article article(String text) {
    int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    return new Article(text.substring(0, end).strip().split("\\s")[0], text.substring(end));
  }

  /** The lines of the keys of the splits. */
  static List<String> keys(Path data, String splits) {
    return files(data, splits, true).stream().flatMap(file -> read(file).lines()).toList();
  }

  private static List<Path> files(Path data, String splits, boolean keys) {
    List<Path> found = new ArrayList<>();
    for (String split : splits.split("\\+")) {
      Path folder = folder(data, split);
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(file -> keys == isKey(file))
            .filter(Folders::isOfTexts)
            .sorted()
            .forEach(found::add);
      } catch (IOException e) {
        throw new CorpusException("Cannot read " + folder + ": " + e.getMessage(), e);
      }
    }
    return found;
  }

  private static Path folder(Path data, String split) {
    return Stream.of(data.resolve("TASK").resolve("CORPORA"), data.resolve("CORPORA"), data)
        .map(root -> root.resolve(split))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(
            () ->
                new CorpusException(
                    "There is no MUC split %s in %s. Give the folder that holds TASK/CORPORA/%s."
                        .formatted(split, data, split)));
  }

  private static boolean isKey(Path file) {
    return name(file).startsWith("key-");
  }

  private static boolean isOfTexts(Path file) {
    return isKey(file) || Arrays.stream(name(file).split("-")).anyMatch(x -> x.matches("muc\\d"));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new CorpusException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
