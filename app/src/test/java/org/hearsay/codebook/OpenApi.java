package org.hearsay.codebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.app.serve.Api;
import org.hearsay.app.serve.Format;
import org.hearsay.app.serve.Parameter;
import org.hearsay.app.serve.Resource;

/** Makes the description of the API (OpenAPI 3.1) of the codebook and of what the API takes. */
final class OpenApi {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCHEMAS = "#/components/schemas/";

  private final Codebook codebook;

  OpenApi(Codebook codebook) {
    this.codebook = codebook;
  }

  String write() throws JsonProcessingException {
    ObjectNode api = JSON.createObjectNode();
    api.put("openapi", "3.1.0");
    api.putObject("info")
        .put("title", "Hearsay")
        .put(
            "description",
            "Who said what, through whom, how sure, and who else says so. Figures of different"
                + " claimants are never added or averaged.")
        .put("version", "1")
        .putObject("license")
        .put("name", "Apache-2.0")
        .put("identifier", "Apache-2.0");
    api.putArray("servers").addObject().put("url", Api.ROOT);
    ObjectNode paths = api.putObject("paths");
    Set<String> tables =
        new TreeSet<>(
            Set.of("added", "review_row", "full_claim", "full_report", "problem", "read"));
    for (Resource resource : Resource.values()) {
      tables.add(resource.row());
      paths.putObject("/" + resource.path()).set("get", list(resource));
    }
    paths
        .putObject("/claims/{id}")
        .set("get", one(Resource.CLAIMS, "One claim, and why it was read so.", "full_claim"));
    paths
        .putObject("/reports/{id}")
        .set("get", one(Resource.REPORTS, "One report, with what was read in it.", "full_report"));
    paths
        .putObject("/layers/{id}")
        .set("get", one(Resource.LAYERS, "One map, or where another differs.", "layer_row"));
    paths
        .putObject("/read")
        .set("post", sent("Reads a report that is sent; nothing is kept.", "read", "200"));
    ((ObjectNode) paths.get("/reports"))
        .set("post", sent("Reads a report that is sent and records it.", "added", "200", "201"));
    ((ObjectNode) paths.get("/reviews")).set("post", review());
    ObjectNode components = api.putObject("components");
    components
        .putObject("securitySchemes")
        .putObject("token")
        .put("type", "http")
        .put("scheme", "bearer");
    components.set("parameters", parameters());
    components.set("schemas", new SchemaWriter(codebook, SCHEMAS).components(tables));
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent);
    return JSON.writer(printer).writeValueAsString(api) + "\n";
  }

  private static ObjectNode parameters() {
    ObjectNode parameters = JSON.createObjectNode();
    for (Parameter parameter : Parameter.values()) {
      ObjectNode each = parameters.putObject(parameter.label());
      each.put("name", parameter.label()).put("in", "query");
      each.put("description", parameter.meaning());
      ObjectNode schema = each.putObject("schema");
      if (parameter == Parameter.LIMIT) {
        schema.put("type", "integer").put("minimum", 1).put("maximum", 1000);
      } else if (parameter == Parameter.COMPARED) {
        schema.put("type", "integer").put("minimum", 1);
      } else {
        schema.put("type", parameter == Parameter.AS_READ ? "boolean" : "string");
      }
      if (parameter == Parameter.AS_READ) {
        each.put("example", Boolean.parseBoolean(parameter.example()));
      } else if (!parameter.example().isEmpty()) {
        each.put("example", parameter.example());
      }
    }
    return parameters;
  }

  private static ObjectNode list(Resource resource) {
    ObjectNode operation = JSON.createObjectNode();
    operation.put("summary", resource.meaning());
    operation.put("operationId", "list_" + resource.path());
    ArrayNode parameters = operation.putArray("parameters");
    for (Parameter parameter : resource.parameters()) {
      parameters.addObject().put("$ref", "#/components/parameters/" + parameter.label());
    }
    ObjectNode responses = operation.putObject("responses");
    ObjectNode answer = responses.putObject("200").put("description", "Rows");
    ObjectNode content = answer.putObject("content");
    for (Format format : Format.values()) {
      if (resource.formats().contains(format)) {
        ObjectNode media = content.putObject(format.type());
        if (format == Format.JSON) {
          media.set("schema", rows(resource.row()));
        }
      }
    }
    refusals(responses);
    return operation;
  }

  private static ObjectNode rows(String row) {
    ObjectNode schema = JSON.createObjectNode();
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ObjectNode ledger = properties.putObject("ledger");
    ledger.put("description", "The ledger as it was when it answered.").put("type", "object");
    ledger.putObject("properties").set("version", type("integer", "How many recordings it had."));
    ((ObjectNode) ledger.get("properties"))
        .set("recorded_at", type("string", "When the last of them was made."));
    nullable((ObjectNode) ledger.get("properties").get("recorded_at"));
    properties.set("as_of", nullable(type("string", "The moment asked for, or null for now.")));
    properties.set("reported_by", nullable(type("string", "The moment asked for, or null.")));
    properties.set(
        "count", nullable(type("integer", "How many claims meet the question; null for changes.")));
    properties.set(
        "counted_up_to",
        nullable(type("integer", "Where counting stopped; null where all were counted.")));
    ObjectNode rows = properties.putObject("rows");
    rows.put("type", "array").putObject("items").put("$ref", SCHEMAS + row);
    properties.set(
        "next", nullable(type("string", "What to give as after for the rows after these.")));
    ArrayNode required = schema.putArray("required");
    properties.fieldNames().forEachRemaining(required::add);
    schema.put("additionalProperties", false);
    return schema;
  }

  private static ObjectNode type(String type, String description) {
    return JSON.createObjectNode().put("description", description).put("type", type);
  }

  private static ObjectNode nullable(ObjectNode schema) {
    String type = schema.get("type").asText();
    schema.putArray("type").add(type).add("null");
    return schema;
  }

  private static ObjectNode one(Resource resource, String meaning, String table) {
    ObjectNode operation = JSON.createObjectNode();
    operation.put("summary", meaning);
    operation.put("operationId", resource == Resource.LAYERS ? "full_layer" : table);
    ArrayNode parameters = operation.putArray("parameters");
    ObjectNode id = parameters.addObject().put("name", "id").put("in", "path");
    id.put("required", true).put("description", "Its identifier.");
    id.putObject("schema").put("type", "string");
    for (Parameter parameter : resource.parametersOfOne()) {
      parameters.addObject().put("$ref", "#/components/parameters/" + parameter.label());
    }
    ObjectNode responses = operation.putObject("responses");
    ObjectNode content = responses.putObject("200").put("description", "It").putObject("content");
    for (Format format : resource.formatsOfOne()) {
      ObjectNode media = content.putObject(format.type());
      if (format == Format.JSON) {
        media.putObject("schema").put("$ref", SCHEMAS + table);
      }
    }
    refusals(responses);
    return operation;
  }

  /** What takes a report: as plain text, as a page, or as an article. */
  private static ObjectNode sent(String meaning, String table, String... statuses) {
    ObjectNode operation = JSON.createObjectNode();
    operation.put("summary", meaning);
    operation.put("operationId", "send_to_" + (table.equals("read") ? "read" : "add"));
    ArrayNode parameters = operation.putArray("parameters");
    parameters.add(about("outlet", "Who published it.", "Reuters"));
    parameters.add(about("published", "The day of publication.", "2024-08-13"));
    parameters.add(about("url", "Its address.", "https://example.org/news/1"));
    ObjectNode body = operation.putObject("requestBody").put("required", true);
    ObjectNode content = body.putObject("content");
    for (String media : List.of("text/plain", "text/html", "application/json")) {
      ObjectNode schema = content.putObject(media).putObject("schema");
      schema.put("type", media.endsWith("json") ? "object" : "string");
    }
    operation.putArray("security").addObject().putArray("token");
    ObjectNode responses = operation.putObject("responses");
    for (String status : statuses) {
      responses
          .putObject(status)
          .put("description", status.equals("201") ? "It was added" : "It")
          .putObject("content")
          .putObject("application/json")
          .putObject("schema")
          .put("$ref", SCHEMAS + table);
    }
    problem(responses);
    return operation;
  }

  /** What takes a review. */
  private static ObjectNode review() {
    ObjectNode operation = JSON.createObjectNode();
    operation.put("summary", "Records what a person says of a claim, beside how it was read.");
    operation.put("operationId", "send_review");
    ObjectNode body = operation.putObject("requestBody").put("required", true);
    ObjectNode schema = body.putObject("content").putObject("application/json").putObject("schema");
    schema.put("type", "object").put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    for (String name : List.of("claim", "kind", "part", "becomes", "other", "by", "reason")) {
      properties.putObject(name).put("type", "string");
    }
    schema.putArray("required").add("claim").add("kind").add("by");
    operation.putArray("security").addObject().putArray("token");
    ObjectNode responses = operation.putObject("responses");
    responses
        .putObject("201")
        .put("description", "It was recorded")
        .putObject("content")
        .putObject("application/json")
        .putObject("schema")
        .put("$ref", SCHEMAS + "review_row");
    problem(responses);
    return operation;
  }

  private static ObjectNode about(String name, String meaning, String example) {
    ObjectNode parameter = JSON.createObjectNode().put("name", name).put("in", "query");
    parameter.put("description", meaning).put("example", example);
    parameter.putObject("schema").put("type", "string");
    return parameter;
  }

  private static void refusals(ObjectNode responses) {
    responses.putObject("304").put("description", "Nothing was recorded since (If-None-Match).");
    problem(responses);
  }

  private static void problem(ObjectNode responses) {
    ObjectNode problem = responses.putObject("default").put("description", "Why there is none");
    problem
        .putObject("content")
        .putObject("application/problem+json")
        .putObject("schema")
        .put("$ref", SCHEMAS + "problem");
  }
}
