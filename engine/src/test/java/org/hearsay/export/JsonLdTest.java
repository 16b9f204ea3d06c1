package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.SampleLedger;
import org.hearsay.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims as linked data, read by a processor of JSON-LD. */
class JsonLdTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCHEMA = "https://schema.org/";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String OA = "http://www.w3.org/ns/oa#";

  @TempDir Path folder;

  @Test
  void everySelectorFindsItsQuotationInTheText() throws Exception {
    Map<String, String> texts =
        SampleLedger.reports().stream()
            .collect(Collectors.toMap(Report::sha256, Report::text, (a, b) -> a));
    JsonNode graph = JSON.readTree(document()).get("@graph");
    Map<String, String> hashes = new java.util.HashMap<>();
    List<String> found = new ArrayList<>();
    for (JsonNode node : graph) {
      if (node.has("sha256")) {
        hashes.put(node.get("id").asText(), node.get("sha256").asText());
      }
      for (JsonNode target : node.path("target")) {
        String text = texts.get(hashes.get(target.get("source").asText()));
        String exact = target.at("/selector/1/exact").asText();
        int start = text.offsetByCodePoints(0, target.at("/selector/0/start").asInt());
        int end = text.offsetByCodePoints(0, target.at("/selector/0/end").asInt());
        assertThat(text.substring(start, end)).isEqualTo(exact);
        found.add(exact);
      }
    }
    assertThat(found).contains("Talks begin", "The bridge is open").hasSize(6);
  }

  @Test
  void aProcessorReadsEveryTermAsOneOfAKnownVocabulary() throws Exception {
    JsonArray expanded = expanded(document());

    String all = expanded.toString();
    assertThat(all).contains(SCHEMA + "Claim", PROV + "wasQuotedFrom", OA + "TextQuoteSelector");
    assertThat(JSON.readTree(all).findParents("@id")).isNotEmpty();
    assertThat(keys(JSON.readTree(all)))
        .allMatch(
            key ->
                key.startsWith("@")
                    || key.startsWith(SCHEMA)
                    || key.startsWith(PROV)
                    || key.startsWith(OA));
    assertThat(keys(JSON.readTree(document()).get("@graph")))
        .as("a processor drops no key")
        .allMatch(key -> declared().contains(key));
  }

  @Test
  void theChainLeadsFromTheOutletToTheOrigin() throws Exception {
    JsonNode graph = JSON.readTree(document()).get("@graph");
    JsonNode claim = first(graph, "schema:Claim");
    JsonNode outlet = named(graph, claim.at("/wasDerivedFrom/id").asText());
    JsonNode origin = named(graph, outlet.at("/wasQuotedFrom/0/id").asText());

    assertThat(claim.get("text").asText()).isEqualTo("Talks begin");
    assertThat(outlet.at("/wasAttributedTo/name").asText()).isEqualTo("Valley Post");
    assertThat(origin.at("/wasAttributedTo/name").asText()).isEqualTo("Ilan Moss");
    assertThat(origin.at("/wasAttributedTo/actedOnBehalfOf/name").asText()).isEqualTo("Republic");
    assertThat(claim.at("/hadPrimarySource/0/id")).isEqualTo(origin.get("id"));
    assertThat(origin.has("wasQuotedFrom")).isFalse();
  }

  @Test
  void itsGraphHasAsManyClaimsAsTheLedger() throws Exception {
    List<String> quads = new ArrayList<>();
    JsonLd.toRdf(JsonDocument.of(new StringReader(document())))
        .provide(
            new com.apicatalog.rdf.api.RdfQuadConsumer() {
              @Override
              public com.apicatalog.rdf.api.RdfQuadConsumer quad(
                  String subject,
                  String predicate,
                  String object,
                  String datatype,
                  String language,
                  String direction,
                  String graph)
                  throws RdfConsumerException {
                quads.add(subject + " " + predicate + " " + object);
                return this;
              }
            });

    assertThat(quads).filteredOn(quad -> quad.endsWith(SCHEMA + "Claim")).hasSize(6);
    assertThat(quads)
        .filteredOn(quad -> quad.contains(SCHEMA + "minValue"))
        .singleElement()
        .asString()
        .endsWith("300");
  }

  private static JsonNode first(JsonNode graph, String type) {
    for (JsonNode node : graph) {
      if (node.get("type").toString().contains(type)) {
        return node;
      }
    }
    throw new AssertionError("No " + type);
  }

  private static JsonNode named(JsonNode graph, String id) {
    for (JsonNode node : graph) {
      if (node.path("id").asText().equals(id)) {
        return node;
      }
    }
    throw new AssertionError("No " + id);
  }

  private List<String> declared() {
    try {
      List<String> names = new ArrayList<>();
      JSON.readTree(document()).get("@context").fieldNames().forEachRemaining(names::add);
      return names;
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    node.forEach(child -> keys.addAll(keys(child)));
    return keys.stream().distinct().toList();
  }

  private static JsonArray expanded(String document) throws JsonLdError {
    return JsonLd.expand(JsonDocument.of(new StringReader(document))).get();
  }

  private String document() throws IOException {
    String file = folder.resolve("week.db").toString();
    if (!java.nio.file.Files.exists(Path.of(file))) {
      SampleLedger.at(Path.of(file));
    }
    try (Ledger ledger = Ledger.open(file)) {
      StringWriter out = new StringWriter();
      new ClaimExport(ledger).all(Filter.ALL, ClaimForm.JSON_LD, View.file("All"), out);
      return out.toString();
    }
  }
}
