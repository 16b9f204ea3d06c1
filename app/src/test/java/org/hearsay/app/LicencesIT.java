package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the shipped jar is made of, by its bill of materials. */
class LicencesIT {
  private static final Path BILL = Path.of(System.getProperty("hearsay.sbom"));

  /** The work of others that is in the jar. */
  private record Part(String name, List<String> licences) {
    static Part of(JsonNode part) {
      return new Part(
          part.path("group").asText() + ":" + part.path("name").asText(),
          StreamSupport.stream(part.path("licenses").spliterator(), false)
              .map(Part::licence)
              .toList());
    }

    private static String licence(JsonNode given) {
      JsonNode license = given.path("license");
      return given
          .path("expression")
          .asText(license.path("id").asText(license.path("name").asText()));
    }
  }

  @Test
  void eachPartMayBeTakenUnderALicenceThatWeAccept() throws IOException {
    assumeTrue(Files.exists(BILL), "Maven makes no bill of materials while it is offline");
    Set<String> accepted = accepted();

    assertThat(parts())
        .hasSizeGreaterThan(5)
        .allSatisfy(part -> assertThat(part.licences()).containsAnyElementsOf(accepted));
  }

  private static List<Part> parts() throws IOException {
    JsonNode bill = new ObjectMapper().readTree(BILL.toFile());
    return StreamSupport.stream(bill.path("components").spliterator(), false)
        .filter(part -> !part.path("group").asText().equals("org.hearsay"))
        .map(Part::of)
        .toList();
  }

  private static Set<String> accepted() throws IOException {
    try (var list = LicencesIT.class.getResourceAsStream("licences.txt")) {
      return Set.copyOf(
          new String(list.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList());
    }
  }
}
