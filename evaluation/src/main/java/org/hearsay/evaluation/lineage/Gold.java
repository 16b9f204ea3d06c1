package org.hearsay.evaluation.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.text.Report;

/**
 * The digests with their lineage as it was written by hand.
 *
 * @param root the sections of the file
 * @param reports the digests by id, in their order
 * @param bodies where the body of each begins in its report's text
 * @param digests the digests as written, by id
 * @param questions the questions of the split
 */
record Gold(
    JsonNode root,
    Map<String, Report> reports,
    Map<String, Integer> bodies,
    Map<String, JsonNode> digests,
    Set<String> questions) {
  private static final Path GOLD =
      Path.of("engine", "src", "test", "resources", "org", "hearsay", "lineage", "gold.yaml");
  private static final Path DIGESTS =
      Path.of(
          "app", "src", "main", "resources", "org", "hearsay", "app", "sample", "digests.jsonl");

  /**
   * Reads both files.
   *
   * @param path a checkout of Hearsay, or a folder with gold.yaml and digests.jsonl
   * @param split odd, even (questions, counted from one in their order) or all
   */
  static Gold read(Path path, String split) {
    Path gold =
        Files.exists(path.resolve("gold.yaml")) ? path.resolve("gold.yaml") : path.resolve(GOLD);
    Path beside = path.resolve("digests.jsonl");
    Path digests = Files.exists(beside) ? beside : path.resolve(DIGESTS);
    try {
      JsonNode root = new YAMLMapper().readTree(gold.toFile());
      return withReports(root, Files.readAllLines(digests), questions(root, split));
    } catch (IOException e) {
      throw new CorpusException(
          "Cannot read " + gold + " and " + digests + ". Give a checkout of Hearsay with --data.",
          e);
    }
  }

  private static Set<String> questions(JsonNode root, String split) {
    if (!List.of("odd", "even", "all").contains(split)) {
      throw new CorpusException("There is no split " + split + ": odd, even or all.");
    }
    Set<String> chosen = new HashSet<>();
    int place = 1;
    for (JsonNode question : root.path("questions")) {
      boolean odd = place++ % 2 == 1;
      if (split.equals("all") || split.equals("odd") == odd) {
        chosen.add(question.path("id").asText());
      }
    }
    return chosen;
  }

  private static Gold withReports(JsonNode root, List<String> lines, Set<String> questions)
      throws IOException {
    Map<String, Report> reports = new LinkedHashMap<>();
    Map<String, Integer> bodies = new LinkedHashMap<>();
    Map<String, JsonNode> digests = new LinkedHashMap<>();
    for (String line : lines) {
      JsonNode digest = new ObjectMapper().readTree(line);
      String id = digest.path("id").asText();
      Report report = report(line, id);
      reports.put(id, report);
      digests.put(id, digest);
      bodies.put(id, report.text().indexOf(digest.path("body").asText()));
    }
    return new Gold(root, reports, bodies, digests, questions);
  }

  private static Report report(String line, String id) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    Outcome outcome = new Ingest().read(bytes, id + ".jsonl", Hints.NONE).findFirst().orElseThrow();
    if (outcome instanceof Outcome.Read read) {
      return read.report();
    }
    throw new CorpusException("The digest " + id + " cannot be read: " + outcome);
  }

  /** What tells the report of a digest from all others. */
  String key(String digest) {
    Report report = Objects.requireNonNull(reports.get(digest));
    return report.id() + "@" + report.outlet();
  }

  /** The rows of a section. */
  List<JsonNode> rows(String section) {
    List<JsonNode> rows = new ArrayList<>();
    root.path(section).forEach(rows::add);
    return rows;
  }

  /** The claims that answer questions of the split. */
  List<JsonNode> claims() {
    Map<String, String> asked = asked();
    return rows("claims").stream()
        .filter(claim -> questions.contains(asked.get(claim.path("statement").asText())))
        .toList();
  }

  /** The question that each statement answers. */
  Map<String, String> asked() {
    Map<String, String> asked = new LinkedHashMap<>();
    rows("statements").forEach(s -> asked.put(s.path("id").asText(), s.path("question").asText()));
    return asked;
  }

  /** The UTF-16 offset in its report at which {@code claim} begins (0) or ends (1). */
  int offset(JsonNode claim, int which) {
    String digest = claim.path("digest").asText();
    String body = Objects.requireNonNull(digests.get(digest)).path("body").asText();
    int begin = Objects.requireNonNull(bodies.get(digest));
    return begin + body.offsetByCodePoints(0, claim.at("/at/" + which).asInt());
  }
}
