package org.hearsay.evaluation.ced1k;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.claim.QuoteKind;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.text.Report;

/**
 * The file that CED-1K comes in: JSON Lines, one article each with {@code id}, {@code title},
 * {@code body}, {@code url}, {@code date}, {@code source_info} and {@code claims}, each with {@code
 * Agent}, {@code TypeOfUtterance}, {@code Utterance} and {@code SourceText}.
 */
final class Lines {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The publisher's name in {@code source_info}, which is written as Python writes a dictionary.
   */
  private static final Pattern PUBLISHER = Pattern.compile("'name': (?:'([^']*)'|\"([^\"]*)\")");

  private Lines() {}

  /**
   * The articles of {@code split}.
   *
   * @param path the file, or the folder that holds {@code ced1k-SPLIT.jsonl}
   * @throws CorpusException where it is not there or cannot be read
   */
  static List<Article> articles(Path path, String split) {
    Path file = Files.isDirectory(path) ? path.resolve("ced1k-" + split + ".jsonl") : path;
    if (!Files.isRegularFile(file)) {
      throw new CorpusException(
          "There is no CED-1K split %s: %s is missing. Give the file, or the folder that it is in."
              .formatted(split, file));
    }
    try {
      return articles(Files.readAllLines(file), file);
    } catch (IOException e) {
      throw new CorpusException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static List<Article> articles(List<String> lines, Path file) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        articles.add(article(lines.get(i), file + ", line " + (i + 1)));
      }
    }
    return List.copyOf(articles);
  }

  private static Article article(String line, String where) {
    try {
      JsonNode node = JSON.readTree(line);
      List<Utterance> claims = new ArrayList<>();
      node.path("claims").forEach(claim -> claims.add(claim(claim, where)));
      return new Article(node.path("id").asText(), report(node, where), List.copyOf(claims));
    } catch (JsonProcessingException e) {
      throw new CorpusException(where + " is not whole JSON; get the file again.", e);
    }
  }

  private static Utterance claim(JsonNode claim, String where) {
    return new Utterance(
        claim.path("Agent").asText().strip(),
        claim.path("Utterance").asText(),
        kind(claim.path("TypeOfUtterance").asText(), where),
        claim.path("SourceText").asText());
  }

  private static QuoteKind kind(String type, String where) {
    return switch (type) {
      case "direct" -> QuoteKind.DIRECT;
      case "indirect" -> QuoteKind.INDIRECT;
      case "partially direct" -> QuoteKind.MIXED;
      default ->
          throw new CorpusException(
              where
                  + " has a claim whose TypeOfUtterance is \""
                  + type
                  + "\", which is none of"
                  + " direct, indirect and partially direct.");
    };
  }

  /** The article as a user would give it: one JSON object. */
  private static Report report(JsonNode node, String where) throws JsonProcessingException {
    ObjectNode article = JSON.createObjectNode();
    article.set("title", node.path("title"));
    article.set("body", node.path("body"));
    article.put("date", node.path("date").asText().split(" ")[0]);
    article.set("url", node.path("url"));
    Matcher publisher = PUBLISHER.matcher(node.path("source_info").asText());
    if (publisher.find()) {
      article.put("source", publisher.group(1) == null ? publisher.group(2) : publisher.group(1));
    }
    byte[] bytes = JSON.writeValueAsString(article).getBytes(StandardCharsets.UTF_8);
    Outcome outcome =
        new Ingest().read(bytes, "article.json", Hints.NONE).findFirst().orElseThrow();
    if (outcome instanceof Outcome.Read read) {
      return read.report();
    }
    throw new CorpusException(where + " cannot be read as a report: " + outcome);
  }
}
