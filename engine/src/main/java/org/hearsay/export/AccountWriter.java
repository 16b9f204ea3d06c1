package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hearsay.claim.Account;
import org.hearsay.claim.Actor;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Entity;
import org.hearsay.text.Media;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Unread;

/** Writes the parts of an account that are not claims; {@link ClaimWriter} writes those. */
final class AccountWriter {
  private final JsonGenerator json;
  private final Values values;
  private final ClaimWriter claims;
  private final PlaceWriter places;
  private final boolean kept;

  /**
   * Into {@code json}.
   *
   * @param explained whether reasons are written
   * @param kept whether sentences are, which a report needs to be compared with others again
   */
  AccountWriter(JsonGenerator json, CodePoints offsets, boolean explained, boolean kept) {
    this.json = json;
    this.kept = kept;
    this.values = new Values(json, offsets);
    this.claims = new ClaimWriter(json, values, explained);
    this.places = new PlaceWriter(json, values, explained);
  }

  void write(Account account, Engine engine) throws IOException {
    json.writeStartObject();
    report(account.reading().report());
    values.list("claims", account.claims(), claims::write);
    values.list("actors", account.actors(), this::actor);
    json.writeArrayFieldStart("attributions");
    attributions(account.reading().attributions());
    json.writeEndArray();
    values.list("entities", account.reading().entities(), this::entity);
    values.list("places", account.places(), places::write);
    values.list("media", account.reading().report().media(), this::media);
    values.list("unread", account.unread(), this::unread);
    engine(engine);
    if (kept) {
      values.text("published_on", account.reading().report().published());
      values.list("sentences", account.reading().sentences(), this::sentence);
    }
    json.writeEndObject();
  }

  private void sentence(Sentence sentence) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", sentence.kind().name().toLowerCase(Locale.ROOT));
    values.ends(sentence.span());
    json.writeEndObject();
  }

  private void report(Report report) throws IOException {
    json.writeObjectFieldStart("report");
    json.writeStringField("id", report.id());
    json.writeStringField("sha256", report.sha256());
    json.writeStringField("text", report.text());
    json.writeStringField("outlet", report.outlet());
    json.writeStringField("headline", report.headline());
    json.writeStringField("standfirst", report.standfirst());
    json.writeStringField("byline", report.byline());
    values.text(
        "published", report.publishedAt() == null ? report.published() : report.publishedAt());
    json.writeStringField("language", report.language());
    json.writeStringField("url", report.url());
    json.writeEndObject();
  }

  private void actor(Actor actor) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", actor.name());
    json.writeStringField("kind", actor.kind().label());
    json.writeArrayFieldStart("aliases");
    for (String alias : actor.aliases()) {
      json.writeString(alias);
    }
    json.writeEndArray();
    json.writeStringField("office", actor.office());
    json.writeStringField("organisation", actor.organisation());
    json.writeStringField("side", actor.side());
    json.writeStringField("parent", actor.parent());
    json.writeStringField("owner", actor.owner());
    json.writeStringField(
        "outlet_kind", actor.outletKind() == null ? null : actor.outletKind().label());
    json.writeEndObject();
  }

  /** Outer ones first, each followed by those read inside its content. */
  private void attributions(List<Attribution> attributions) throws IOException {
    for (Attribution attribution : attributions) {
      json.writeStartObject();
      values.spans("source", attribution.source());
      values.spans("cue", attribution.cue());
      values.spans("content", attribution.content());
      json.writeEndObject();
      attributions(attribution.inner());
    }
  }

  private void entity(Entity entity) throws IOException {
    json.writeStartObject();
    values.span("span", entity.span());
    json.writeStringField("type", entity.type().name().toLowerCase(Locale.ROOT));
    json.writeStringField("actor", entity.actor());
    json.writeEndObject();
  }

  private void media(Media media) throws IOException {
    json.writeStartObject();
    json.writeStringField("caption", media.caption());
    json.writeStringField("credit", media.credit());
    values.span("span", media.span());
    json.writeEndObject();
  }

  private void unread(Unread unread) throws IOException {
    json.writeStartObject();
    values.span("span", unread.span());
    json.writeStringField("reason", unread.reason());
    json.writeEndObject();
  }

  private void engine(Engine engine) throws IOException {
    json.writeObjectFieldStart("engine");
    json.writeStringField("version", engine.version());
    json.writeStringField("model", engine.model());
    json.writeEndObject();
  }
}
