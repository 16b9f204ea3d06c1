package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Passage;
import org.hearsay.ledger.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * Claims as linked data (JSON-LD 1.1).
 *
 * <p>A claim is a schema.org {@code Claim}: what is said, never how true it is. Its chain is told
 * in PROV-O: each voice's statement was quoted from that of the next, and those of the origin are
 * the claim's primary source. The words that show it are told by selectors of the Web Annotation
 * model, by position in Unicode code points and by quotation; without what stands around them,
 * which is no part of the claim.
 */
final class JsonLd implements ClaimDocument {
  private final JsonGenerator json;
  private final View view;
  private String report = "";

  JsonLd(Writer out, View view) throws IOException {
    this.json = SafeJson.to(out);
    this.view = view;
    json.writeStartObject();
    LinkedContext.write(json);
    json.writeArrayFieldStart("@graph");
  }

  @Override
  public void add(Quoted quoted) throws IOException {
    ClaimRow claim = quoted.claim();
    String in = Addresses.ofReport(claim.report());
    if (!in.equals(report)) {
      report(claim.report(), in);
      report = in;
    }
    String name = Addresses.ofClaim(claim);
    claim(claim, name, in);
    statements(claim.chain(), name);
    annotation(quoted.content(), name, in);
    for (int i = 0; i < quoted.voices().size(); i++) {
      if (!quoted.voices().get(i).isEmpty()) {
        annotation(quoted.voices().get(i), statement(name, i), in);
      }
    }
  }

  private void report(ClaimRow.InReport of, String name) throws IOException {
    begin(name, "schema:NewsArticle", "prov:Entity");
    SafeJson.text(json, "headline", of.headline());
    SafeJson.text(json, "url", Addresses.web(of.url()));
    SafeJson.text(json, "datePublished", of.published());
    if (of.outlet() != null) {
      json.writeObjectFieldStart("publisher");
      types("schema:NewsMediaOrganization", "prov:Organization");
      json.writeStringField("name", of.outlet());
      json.writeEndObject();
    }
    json.writeNumberField("version", of.version());
    json.writeStringField("sha256", of.sha256());
    json.writeStringField("generatedAtTime", of.recordedAt().toString());
    json.writeEndObject();
  }

  private void claim(ClaimRow claim, String name, String in) throws IOException {
    begin(name, "schema:Claim", "prov:Entity");
    json.writeStringField("text", claim.content());
    if (view.claims() != null) {
      json.writeStringField("url", view.claims().apply(claim.id()));
    }
    names("author", "name", claim.claimants());
    SafeJson.text(json, "dateCreated", claim.saidOn());
    SafeJson.text(json, "temporalCoverage", days(claim.happenedFrom(), claim.happenedTo()));
    reference("appearance", in);
    places(claim.places());
    new LinkedValues(json).write(claim);
    reference("wasDerivedFrom", statement(name, 0));
    origins(claim.chain(), name, "hadPrimarySource");
    reader(claim.report().engine());
    json.writeEndObject();
  }

  private void reader(String engine) throws IOException {
    json.writeObjectFieldStart("wasGeneratedBy");
    types("prov:Activity");
    json.writeObjectFieldStart("wasAssociatedWith");
    types("prov:SoftwareAgent");
    json.writeStringField("name", "Hearsay");
    json.writeStringField("softwareVersion", engine);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void places(List<ClaimRow.Place> places) throws IOException {
    json.writeArrayFieldStart("contentLocation");
    for (ClaimRow.Place place : places) {
      if (place.use().equals("site")) {
        place(place);
      }
    }
    json.writeEndArray();
  }

  private void place(ClaimRow.Place place) throws IOException {
    json.writeStartObject();
    types("schema:Place");
    json.writeStringField("name", place.name());
    if (place.latitude() != null && place.longitude() != null) {
      json.writeObjectFieldStart("geo");
      types("schema:GeoCoordinates");
      json.writeNumberField("latitude", place.latitude());
      json.writeNumberField("longitude", place.longitude());
      SafeJson.text(json, "description", place.precision());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** What each voice of the chain said, from the one nearest the reader. */
  private void statements(List<ClaimRow.Voice> chain, String name) throws IOException {
    for (int i = 0; i < chain.size(); i++) {
      ClaimRow.Voice voice = chain.get(i);
      begin(statement(name, i), "prov:Entity");
      json.writeObjectFieldStart("wasAttributedTo");
      new LinkedValues(json).agent(voice);
      json.writeEndObject();
      SafeJson.text(json, "dateCreated", voice.saidOn());
      if (!voice.isOrigin() && chain.get(i + 1).isOrigin()) {
        origins(chain, name, "wasQuotedFrom");
      } else if (!voice.isOrigin()) {
        reference("wasQuotedFrom", statement(name, i + 1));
      }
      json.writeEndObject();
    }
  }

  private void origins(List<ClaimRow.Voice> chain, String name, String field) throws IOException {
    json.writeArrayFieldStart(field);
    for (int i = 0; i < chain.size(); i++) {
      if (chain.get(i).isOrigin()) {
        json.writeStartObject();
        json.writeStringField("id", statement(name, i));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  /** Where in the report the words stand that show {@code body}. */
  private void annotation(List<Passage> passages, String body, String in) throws IOException {
    begin(null, "oa:Annotation");
    json.writeStringField("motivation", "oa:identifying");
    json.writeStringField("body", body);
    json.writeArrayFieldStart("target");
    for (Passage passage : passages) {
      json.writeStartObject();
      types("oa:SpecificResource");
      json.writeStringField("source", in);
      json.writeArrayFieldStart("selector");
      selectors(passage);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void selectors(Passage passage) throws IOException {
    json.writeStartObject();
    types("oa:TextPositionSelector");
    json.writeNumberField("start", passage.begin());
    json.writeNumberField("end", passage.end());
    json.writeEndObject();
    json.writeStartObject();
    types("oa:TextQuoteSelector");
    json.writeStringField("exact", passage.text());
    json.writeEndObject();
  }

  private static String statement(String claim, int position) {
    return claim + "/" + position;
  }

  private static @Nullable String days(@Nullable String from, @Nullable String to) {
    return from == null && to == null
        ? null
        : (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
  }

  private void begin(@Nullable String name, String... types) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    SafeJson.text(json, "id", name);
    types(types);
  }

  private void types(String... types) throws IOException {
    json.writeFieldName("type");
    json.writeArray(types, 0, types.length);
  }

  private void reference(String field, String name) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("id", name);
    json.writeEndObject();
  }

  private void names(String field, String key, List<String> names) throws IOException {
    json.writeArrayFieldStart(field);
    for (String name : names) {
      json.writeStartObject();
      json.writeStringField(key, name);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void end(@Nullable String next) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
