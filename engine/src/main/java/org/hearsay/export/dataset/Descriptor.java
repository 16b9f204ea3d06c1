package org.hearsay.export.dataset;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Objects;

/** Makes {@code datapackage.json}: what is in a package, and how to read it. */
final class Descriptor {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  private final Description description;
  private final PackageFiles files;

  Descriptor(Description description, PackageFiles files) {
    this.description = description;
    this.files = files;
  }

  String write() throws IOException {
    ObjectNode descriptor = JSON.createObjectNode();
    descriptor.put("$schema", PROFILES + "datapackage.json");
    descriptor.put("name", "hearsay-export");
    descriptor.put("title", description.title());
    descriptor.put(
        "description",
        "Who said what, through whom, how sure, and when that was known. It does not say what is true.");
    descriptor.put("created", description.moment().toString());
    descriptor.putObject("hearsay").put("version", description.version());
    description
        .asked()
        .forEach((name, value) -> descriptor.withObject("/hearsay/asked").put(name, value));
    descriptor
        .putArray("licenses")
        .addObject()
        .put(
            "title", "See LICENSE.md: claims, short quotations and coordinates have different ones")
        .put("path", "LICENSE.md");
    descriptor
        .putArray("contributors")
        .addObject()
        .put("title", "Hearsay " + description.version())
        .putArray("roles")
        .add("extraction");
    descriptor.putArray("resources");
    for (String table : Schemas.tables()) {
      table(descriptor, table, "csv", "text/csv");
      table(descriptor, table, "parquet", "application/vnd.apache.parquet");
    }
    resource(descriptor, "map", "data/claims.geojson", "geojson", "application/geo+json");
    resource(descriptor, "layers-map", "data/layers.geojson", "geojson", "application/geo+json");
    resource(descriptor, "linked", "data/claims.jsonld", "jsonld", "application/ld+json");
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    return JSON.writer(printer).writeValueAsString(descriptor) + "\n";
  }

  private void table(ObjectNode descriptor, String table, String format, String mediaType) {
    boolean csv = format.equals("csv");
    String path = "data/" + table + "." + format;
    ObjectNode resource =
        resource(descriptor, csv ? table : table + "-parquet", path, format, mediaType);
    JsonNode codebook = Schemas.of(table);
    resource.set("title", codebook.get("title"));
    resource.set("description", codebook.get("description"));
    if (csv) {
      resource.put("type", "table");
      resource.put("encoding", "utf-8");
      resource.setAll(dialect());
      resource.set("schema", codebook.get("schema"));
    }
  }

  private static ObjectNode dialect() {
    ObjectNode all = JSON.createObjectNode();
    all.putObject("dialect")
        .put("header", true)
        .put("delimiter", ",")
        .put("lineTerminator", "\n")
        .put("quoteChar", "\"")
        .put("doubleQuote", true);
    return all;
  }

  private ObjectNode resource(
      ObjectNode descriptor, String name, String path, String format, String mediaType) {
    PackageFiles.Written file = Objects.requireNonNull(files.written().get(path), path);
    return descriptor
        .withArray("resources")
        .addObject()
        .put("name", name)
        .put("path", path)
        .put("format", format)
        .put("mediatype", mediaType)
        .put("bytes", file.bytes())
        .put("hash", "sha256:" + file.sha256());
  }
}
