package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * What the short names of the linked data stand for. It stands in each document, so that nothing is
 * fetched to understand it.
 */
final class LinkedContext {
  private static final String[] PREFIXES = {
    "schema", "https://schema.org/",
    "oa", "http://www.w3.org/ns/oa#",
    "prov", "http://www.w3.org/ns/prov#",
    "xsd", "http://www.w3.org/2001/XMLSchema#",
    "id", "@id",
    "type", "@type",
  };

  /** Plain texts and nested things of schema.org. */
  private static final String[] OF_SCHEMA = {
    "text",
    "name",
    "headline",
    "author",
    "publisher",
    "about",
    "appearance",
    "contentLocation",
    "geo",
    "latitude",
    "longitude",
    "temporalCoverage",
    "jobTitle",
    "additionalType",
    "additionalProperty",
    "propertyID",
    "value",
    "minValue",
    "maxValue",
    "unitText",
    "valueReference",
    "description",
    "version",
    "softwareVersion",
    "sha256"
  };

  private static final String[] OF_PROV = {
    "wasAttributedTo",
    "wasDerivedFrom",
    "wasQuotedFrom",
    "hadPrimarySource",
    "actedOnBehalfOf",
    "wasGeneratedBy",
    "wasAssociatedWith"
  };

  /** Name, what it stands for, the type of its value. */
  private static final String[][] TYPED = {
    {"url", "schema:url", "@id"},
    {"dateCreated", "schema:dateCreated", "schema:Date"},
    {"datePublished", "schema:datePublished", "schema:Date"},
    {"generatedAtTime", "prov:generatedAtTime", "xsd:dateTime"},
    {"motivation", "oa:motivatedBy", "@id"},
    {"body", "oa:hasBody", "@id"},
    {"target", "oa:hasTarget", "@id"},
    {"source", "oa:hasSource", "@id"},
    {"selector", "oa:hasSelector", "@id"},
    {"exact", "oa:exact", "xsd:string"},
    {"start", "oa:start", "xsd:nonNegativeInteger"},
    {"end", "oa:end", "xsd:nonNegativeInteger"},
  };

  private LinkedContext() {}

  static void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("@context");
    for (int i = 0; i < PREFIXES.length; i += 2) {
      json.writeStringField(PREFIXES[i], PREFIXES[i + 1]);
    }
    for (String name : OF_SCHEMA) {
      json.writeStringField(name, "schema:" + name);
    }
    for (String name : OF_PROV) {
      json.writeStringField(name, "prov:" + name);
    }
    for (String[] typed : TYPED) {
      json.writeObjectFieldStart(typed[0]);
      json.writeStringField("@id", typed[1]);
      json.writeStringField("@type", typed[2]);
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
