package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.serve.Api;
import org.hearsay.app.serve.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the running server answers is what it says of itself, in OpenAPI and in the documents. */
class ContractTest {
  private static final Pattern EXAMPLE = Pattern.compile("`(" + Api.ROOT + "/[^`]*\\?[^`]*)`");

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  static Served served;

  @SuppressWarnings("NullAway.Init")
  static JsonNode openApi;

  @BeforeAll
  static void serve() {
    served = Served.of(Story.week(), folder);
    openApi = served.json(Api.ROOT + "/openapi.json");
  }

  @AfterAll
  static void end() {
    served.close();
  }

  @ParameterizedTest
  @EnumSource
  void everyListIsAsItIsDescribed(Resource resource) {
    JsonNode answer = served.json(Api.ROOT + "/" + resource.path());

    assertThat(answer.at("/rows")).isNotEmpty();
    assertAsDescribed("/" + resource.path(), answer);
  }

  @Test
  void everyPathThatIsDescribedIsThere() {
    List<String> paths = new ArrayList<>();
    openApi.at("/paths").fieldNames().forEachRemaining(paths::add);

    assertThat(paths).hasSize(Resource.values().length + 4);
    paths.remove("/read"); // it takes something, and has nothing to get
    for (String path : paths) {
      assertThat(served.get(Api.ROOT + path.replace("{id}", "0-0")).statusCode())
          .as(path)
          .isIn(200, 404);
    }
  }

  @Test
  void aClaimAndAReportInFullAreAsTheyAreDescribed() {
    for (JsonNode claim : served.json(Api.ROOT + "/claims").at("/rows")) {
      String id = claim.at("/id").asText();
      assertAsDescribed("/claims/{id}", served.json(Api.ROOT + "/claims/" + id));
    }
    for (JsonNode layer : served.json(Api.ROOT + "/layers").at("/rows")) {
      String number = layer.at("/layer").asText();
      assertAsDescribed("/layers/{id}", served.json(Api.ROOT + "/layers/" + number));
    }
    for (JsonNode report : served.json(Api.ROOT + "/reports").at("/rows")) {
      String id = report.at("/id").asText();
      assertAsDescribed("/reports/{id}", served.json(Api.ROOT + "/reports/" + id));
    }
  }

  @Test
  void whatIsAnsweredToAReportThatIsSentIsAsItIsDescribed(@TempDir Path other) {
    String text = "The bridge at Velna was closed.";
    assertThat(
            schema(answerTo("/read", "200"))
                .validate(Served.json(served.post(Api.ROOT + "/read", text))))
        .isEmpty();
    try (Served growing = Served.growing(Story.week(), other)) {
      String[] token = {"Authorization", "Bearer " + Served.TOKEN};
      HttpResponse<String> added = growing.post(Api.ROOT + "/reports", text, token);
      assertThat(added.statusCode()).isEqualTo(201);
      assertThat(schema(answerTo("/reports", "201")).validate(Served.json(added))).isEmpty();
    }
  }

  private static String answerTo(String path, String status) {
    return "/paths/"
        + path.replace("/", "~1")
        + "/post/responses/"
        + status
        + "/content/application~1json/schema";
  }

  @Test
  void aProblemIsAsItIsDescribed() {
    HttpResponse<String> answer = served.get(Api.ROOT + "/claims?place=Sudsha");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = Served.json(answer);
    assertThat(schema("/components/schemas/problem").validate(problem)).isEmpty();
    assertThat(problem.at("/candidates/0").asText()).isEqualTo("Sudzha");
  }

  @Test
  void theDescriptionRefusesWhatItDoesNotName() {
    ObjectNode answer = (ObjectNode) served.json(Api.ROOT + "/claims");
    ((ObjectNode) answer.at("/rows/0")).put("rumour", true);

    assertThat(schema(schemaOf("/claims")).validate(answer)).isNotEmpty();
  }

  @Test
  void everyExampleInTheDocumentsIsAnswered() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "reference", "api.md"));
    List<String> examples = new ArrayList<>();
    for (Matcher example = EXAMPLE.matcher(page); example.find(); ) {
      examples.add(Objects.requireNonNull(example.group(1)));
    }

    assertThat(examples).hasSizeGreaterThan(12);
    for (String example : examples) {
      JsonNode answer = served.json(example.replace(" ", "%20"));
      assertThat(answer.at(example.contains(".geojson") ? "/features" : "/rows"))
          .as(example)
          .isNotEmpty();
    }
  }

  private static void assertAsDescribed(String path, JsonNode answer) {
    assertThat(schema(schemaOf(path)).validate(answer)).as(path).isEmpty();
  }

  private static String schemaOf(String path) {
    return "/paths/"
        + path.replace("/", "~1")
        + "/get/responses/200/content/application~1json/schema";
  }

  /** The schema at {@code pointer}, with the components that it refers to. */
  private static JsonSchema schema(String pointer) {
    ObjectNode whole = openApi.deepCopy();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.put("$ref", "#" + pointer);
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole);
  }
}
