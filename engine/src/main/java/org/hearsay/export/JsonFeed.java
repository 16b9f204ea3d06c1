package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Quoted;
import org.hearsay.text.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Claims as a JSON Feed 1.1, an item a claim; {@code _hearsay} holds the claim with all its fields.
 */
final class JsonFeed implements ClaimDocument {
  private final JsonGenerator json;
  private final View view;

  JsonFeed(Writer out, View view) throws IOException {
    this.json = SafeJson.to(out);
    this.view = view;
    json.writeStartObject();
    json.writeStringField("version", "https://jsonfeed.org/version/1.1");
    json.writeStringField("title", Visible.line(view.title()));
    SafeJson.text(json, "home_page_url", view.page());
    SafeJson.text(json, "feed_url", view.self());
    json.writeArrayFieldStart("items");
  }

  @Override
  public void add(Quoted quoted) throws IOException {
    ClaimRow claim = quoted.claim();
    String report = Addresses.web(claim.report().url());
    String page = view.claims() == null ? null : view.claims().apply(claim.id());
    json.writeStartObject();
    json.writeStringField("id", Addresses.ofClaim(claim));
    SafeJson.text(json, "url", page == null ? report : page);
    SafeJson.text(json, "external_url", page == null ? null : report);
    json.writeStringField("title", Wording.heading(claim));
    json.writeStringField("content_text", Wording.text(claim));
    json.writeStringField("date_published", claim.report().reported().toString());
    json.writeStringField("date_modified", claim.report().recordedAt().toString());
    authors(claim.claimants());
    json.writeFieldName("_hearsay");
    RowJson.write(json, claim);
    json.writeEndObject();
  }

  private void authors(List<String> claimants) throws IOException {
    json.writeArrayFieldStart("authors");
    for (String claimant : claimants) {
      json.writeStartObject();
      json.writeStringField("name", Visible.line(claimant));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void end(@Nullable String next) throws IOException {
    json.writeEndArray();
    if (next != null && view.next() != null) {
      json.writeStringField("next_url", view.next().apply(next));
    }
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
