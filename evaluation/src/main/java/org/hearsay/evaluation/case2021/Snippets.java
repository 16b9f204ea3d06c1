package org.hearsay.evaluation.case2021;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.text.Report;

/** The file that CASE 2021 Task 2 comes in: a line a snippet, with id, text and label. */
final class Snippets {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int CELLS = 3;

  private Snippets() {}

  /**
   * The snippets of {@code split}.
   *
   * @param path the file, or the folder that holds {@code SPLIT.tsv}
   * @throws CorpusException where it is not there or cannot be read
   */
  static List<Snippet> of(Path path, String split) {
    Path file = Files.isDirectory(path) ? path.resolve(split + ".tsv") : path;
    if (!Files.isRegularFile(file)) {
      throw new CorpusException(
          "There is no split %s of CASE 2021: %s is missing. Give the file, or its folder."
              .formatted(split, file));
    }
    try {
      return snippets(Files.readAllLines(file), file);
    } catch (IOException e) {
      throw new CorpusException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static List<Snippet> snippets(List<String> lines, Path file) {
    List<Snippet> snippets = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        snippets.add(snippet(lines.get(i).split("\t", -1), file + ", line " + (i + 1)));
      }
    }
    return List.copyOf(snippets);
  }

  private static Snippet snippet(String[] cells, String where) {
    if (cells.length < CELLS) {
      throw new CorpusException(where + " has not the three cells: id, text and label.");
    }
    return new Snippet(cells[0], report(cells[1], where), cells[2].strip());
  }

  /** The snippet as a user would give it: the body of an article, one paragraph. */
  static Report report(String text, String where) {
    Outcome outcome =
        new Ingest().read(json(text), "snippet.json", Hints.NONE).findFirst().orElseThrow();
    if (outcome instanceof Outcome.Read read) {
      return read.report();
    }
    throw new CorpusException(where + " cannot be read as a report: " + outcome);
  }

  private static byte[] json(String text) {
    try {
      return JSON.writeValueAsString(Map.of("body", text)).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new CorpusException("A text cannot be written as JSON.", e);
    }
  }
}
