package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the shipped jar is made of, by its bill of materials. */
class LicencesIT {

  /** The work of others that is in the jar. */
  private record Part(String name, List<String> licences) {
    static Part of(JsonNode part) {
      return new Part(
          part.path("group").asText() + ":" + part.path("name").asText(),
          StreamSupport.stream(part.path("licenses").spliterator(), false)
              .map(each -> each.path("expression").asText(each.at("/license/id").asText()))
              .toList());
    }
  }

  @Test
  void eachPartMayBeTakenUnderALicenceThatWeAccept() throws IOException {
    Set<String> accepted = accepted();

    assertThat(parts())
        .hasSizeGreaterThan(5)
        .allSatisfy(part -> assertThat(part.licences()).containsAnyElementsOf(accepted));
  }

  private static List<Part> parts() throws IOException {
    JsonNode bill =
        new ObjectMapper().readTree(Path.of(System.getProperty("hearsay.sbom")).toFile());
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
