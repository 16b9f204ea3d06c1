package org.hearsay.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.hearsay.app.serve.Api;
import org.hearsay.app.serve.Format;
import org.hearsay.app.serve.Parameter;
import org.hearsay.app.serve.Resource;
import org.junit.jupiter.api.Test;

/**
 * The description of the API and its page are made of the codebook and of what the API takes. With
 * {@code -Dcodebook=write} they are written anew.
 */
class OpenApiTest {
  private static final Path FILE =
      Schema.folder().resolve("../app/src/main/resources/org/hearsay/app/serve/openapi.json");
  private static final Path PAGE = Schema.folder().resolve("../docs/reference/api.md");
  private static final String BEGIN = "<!-- made by OpenApiTest: begin -->\n";
  private static final String END = "<!-- made by OpenApiTest: end -->";

  @Test
  void theDescriptionIsTheOneThatTheCodebookMakes() throws IOException {
    assertMade(FILE, new OpenApi(codebook()).write());
  }

  @Test
  void thePageListsEveryResourceEveryParameterAndEveryField() throws IOException {
    String page = Files.readString(PAGE);
    String made =
        page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
            + resources()
            + parameters()
            + fields()
            + page.substring(page.indexOf(END));
    assertMade(PAGE, made);
  }

  private static Codebook codebook() throws IOException {
    return Codebook.load(Schema.folder()).and(Codebook.load(Schema.folder().resolve("api")));
  }

  private static String resources() {
    StringBuilder table = new StringBuilder("\n## What can be asked for\n\n");
    table.append("| address | rows | forms |\n|---|---|---|\n");
    for (Resource resource : Resource.values()) {
      table.append(
          "| `%s/%s` | %s | %s |\n"
              .formatted(
                  Api.ROOT,
                  resource.path(),
                  resource.meaning(),
                  resource.formats().stream()
                      .map(Format::ending)
                      .collect(Collectors.joining(", "))));
    }
    return table.toString();
  }

  private static String parameters() {
    StringBuilder table = new StringBuilder("\n## Parameters\n\n");
    table.append("| parameter | asks for | example |\n|---|---|---|\n");
    for (Parameter parameter : Parameter.values()) {
      String example =
          parameter.example().isEmpty()
              ? ""
              : "`%s%s?%s=%s`"
                  .formatted(
                      Api.ROOT,
                      parameter.exampleOf(),
                      parameter.label(),
                      parameter.example().replace(" ", "%20"));
      table.append(
          "| `%s` | %s | %s |\n".formatted(parameter.label(), parameter.meaning(), example));
    }
    return table.toString();
  }

  private static String fields() throws IOException {
    return Codebook.load(Schema.folder().resolve("api")).tables().values().stream()
        .map(ReferencePage::section)
        .collect(Collectors.joining());
  }

  private static void assertMade(Path file, String content) throws IOException {
    if ("write".equals(System.getProperty("codebook"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    }
    assertThat(Files.readString(file)).isEqualTo(content);
  }
}
