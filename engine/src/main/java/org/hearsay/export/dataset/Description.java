package org.hearsay.export.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.ledger.Filter;

/**
 * What a package says of itself in words.
 *
 * @param settled what was asked, as of the last recording that counts
 * @param filter what was asked
 * @param version version of Hearsay
 * @param rows how many rows each table has
 */
record Description(Filter settled, Filter filter, String version, Map<String, Long> rows) {

  /** Until when the ledger was read: a package has no other time of its own. */
  Instant moment() {
    Instant recorded = settled.asOf().recorded();
    return recorded == null ? Instant.EPOCH : recorded;
  }

  Map<String, String> asked() {
    return Asked.of(filter);
  }

  String title() {
    return "Claims of a Hearsay ledger as of " + moment();
  }

  String readme() throws IOException {
    String asked =
        asked().isEmpty()
            ? "Nothing: all claims that stand."
            : asked().entrySet().stream()
                .map(each -> "- " + each.getKey() + ": " + escaped(each.getValue()))
                .collect(Collectors.joining("\n"));
    String tables =
        rows.entrySet().stream()
            .map(
                each ->
                    "| `%s` | %d | %s |"
                        .formatted(
                            each.getKey(),
                            each.getValue(),
                            Schemas.of(each.getKey()).get("description").asText()))
            .collect(Collectors.joining("\n"));
    return text("readme.md")
        .replace("{moment}", moment().toString())
        .replace("{version}", version)
        .replace("{tables}", tables)
        .replace("{asked}", asked);
  }

  /** Text of a user's as Markdown shows it: none of it is a mark. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>()#!|~&-])", "\\\\$1");
  }

  String licence() throws IOException {
    return text("licence.md");
  }

  String citation() throws IOException {
    return text("citation.cff")
        .replace("{version}", version)
        .replace("{moment}", moment().toString())
        .replace("{day}", moment().toString().substring(0, 10));
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Description.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from this build of Hearsay");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
