package org.hearsay.expected;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report and what a careful reader finds in it. Its format is described in the README beside the
 * reports.
 */
public record ExpectedReport(
    String name,
    @Nullable String outlet,
    @Nullable String published,
    String text,
    List<ExpectedClaim> claims,
    List<String> notClaims,
    int mostExtra) {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** All reports of a folder, in the order of their names. */
  public static List<ExpectedReport> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".yaml"))
          .sorted()
          .map(ExpectedReport::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One report with its expected claims. */
  public static ExpectedReport of(Path file) {
    JsonNode root = tree(file);
    return new ExpectedReport(
        file.getFileName().toString(),
        text(root, "outlet"),
        text(root, "published"),
        root.path("text").asText(),
        claims(root),
        strings(root.path("not_claims")),
        root.path("most_extra").asInt(0));
  }

  /** The expected claims of a gold file whose report is a text of its own. */
  public static ExpectedReport gold(Path gold, Path text, int mostExtra) {
    JsonNode root = tree(gold);
    try {
      return new ExpectedReport(
          text.getFileName().toString(),
          root.path("report").path("outlet").asText(),
          root.path("report").path("published").asText(),
          Files.readString(text),
          claims(root),
          strings(root.path("not_claims")),
          mostExtra);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode tree(Path file) {
    try {
      return YAML.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ExpectedClaim> claims(JsonNode root) {
    List<ExpectedClaim> claims = new ArrayList<>();
    root.path("claims").forEach(claim -> claims.add(new ExpectedClaim(claim)));
    return claims;
  }

  static @Nullable String text(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asText() : null;
  }

  static List<String> strings(JsonNode array) {
    List<String> values = new ArrayList<>();
    array.forEach(value -> values.add(value.asText()));
    return values;
  }
}
