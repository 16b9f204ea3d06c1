package org.hearsay.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What a jar that is given away is made of, as the build tells beside it, in CycloneDX. */
public final class BillOfMaterials {
  private BillOfMaterials() {}

  /**
   * The work of others that is in the jar.
   *
   * @param name its group and name
   * @param licences under which it may be taken, by their SPDX identifiers where it has them
   */
  private record Part(String name, List<String> licences) {
    private static Part of(JsonNode part) {
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

  /** Fails where a part of a bill can be taken under no licence that is accepted. */
  public static void checkLicences(Path bill) throws IOException {
    assumeTrue(Files.exists(bill), "Maven makes no bill of materials while it is offline");
    Set<String> accepted = acceptedLicences();

    assertThat(parts(bill))
        .hasSizeGreaterThan(5)
        .allSatisfy(part -> assertThat(part.licences()).containsAnyElementsOf(accepted));
  }

  private static List<Part> parts(Path bill) throws IOException {
    JsonNode all = new ObjectMapper().readTree(bill.toFile());
    return StreamSupport.stream(all.path("components").spliterator(), false)
        .filter(part -> !part.path("group").asText().equals("org.hearsay"))
        .map(Part::of)
        .toList();
  }

  /** The licences that are accepted, by the same identifiers. */
  private static Set<String> acceptedLicences() throws IOException {
    try (InputStream list = BillOfMaterials.class.getResourceAsStream("licences.txt")) {
      return Set.copyOf(
          new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList());
    }
  }
}
