package org.hearsay.evaluation.plover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
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

/** The file that the gold records come in: a JSON array of objects with id, event and text. */
final class Records {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FILE = "gold_standard_records/PLOVER_GSR_CAMEO.txt";

  private Records() {}

  /**
   * The records that have a text.
   *
   * @param path the file, or the folder as published
   * @throws CorpusException where it is not there or cannot be read
   */
  static List<GoldRecord> of(Path path) {
    Path file = Files.isDirectory(path) ? path.resolve(FILE) : path;
    if (!Files.isRegularFile(file)) {
      throw new CorpusException(
          "There are no gold records of PLOVER: %s is missing. Give the file, or its folder."
              .formatted(file));
    }
    try {
      return records(JSON.readTree(Files.readString(file)));
    } catch (JsonProcessingException e) {
      throw new CorpusException(file + " is not whole JSON; get the file again.", e);
    } catch (IOException e) {
      throw new CorpusException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static List<GoldRecord> records(JsonNode all) throws JsonProcessingException {
    List<GoldRecord> records = new ArrayList<>();
    for (JsonNode each : all) {
      if (!each.path("text").asText().isBlank()) {
        String id = each.path("id").asText();
        String category = GoldRecord.current(each.path("event").asText());
        records.add(new GoldRecord(id, report(each.path("text").asText(), id), category));
      }
    }
    return List.copyOf(records);
  }

  /** The sentence as a user would give it: the body of an article. */
  private static Report report(String text, String where) throws JsonProcessingException {
    byte[] bytes = JSON.writeValueAsString(Map.of("body", text)).getBytes(StandardCharsets.UTF_8);
    Outcome outcome = new Ingest().read(bytes, "record.json", Hints.NONE).findFirst().orElseThrow();
    if (outcome instanceof Outcome.Read read) {
      return read.report();
    }
    throw new CorpusException(where + " cannot be read as a report: " + outcome);
  }
}
