package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Hop;
import org.hearsay.claim.lineage.Answer;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.claim.lineage.Change;
import org.hearsay.claim.lineage.Compared;
import org.hearsay.claim.lineage.Copy;
import org.hearsay.claim.lineage.Life;
import org.hearsay.claim.lineage.Lineage;
import org.hearsay.claim.lineage.Origins;
import org.hearsay.claim.lineage.Question;
import org.hearsay.claim.lineage.Relation;
import org.hearsay.claim.lineage.SameClaim;
import org.hearsay.claim.lineage.Source;
import org.hearsay.claim.lineage.Story;
import org.hearsay.claim.lineage.Telling;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes a lineage. */
final class LineageWriter {
  private final JsonGenerator json;

  LineageWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(Lineage lineage) throws IOException {
    json.writeStartObject();
    list("questions", lineage.questions(), this::question);
    list("apart", lineage.apart(), this::relation);
    list("copies", lineage.copies(), this::copy);
    list("changes", lineage.changes(), this::change);
    list("lives", lineage.lives(), this::life);
    list("stories", lineage.stories(), this::story);
    json.writeEndObject();
  }

  void write(Asked asked) throws IOException {
    json.writeStartObject();
    json.writeFieldName("question");
    question(asked.question());
    json.writeNumberField("reports", asked.reports().size());
    json.writeNumberField("claimants", asked.claimants().size());
    list("apart", asked.apart(), this::relation);
    list("others", asked.others(), this::sameClaim);
    list("changes", asked.changes(), this::change);
    list("copies", asked.copies(), this::copy);
    list("lives", asked.lives(), this::life);
    json.writeFieldName("compared");
    compared(asked.compared());
    json.writeEndObject();
  }

  private void sameClaim(SameClaim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("claim", claim.id());
    list("tellings", claim.tellings(), this::telling);
    json.writeEndObject();
  }

  private void compared(Compared compared) throws IOException {
    json.writeStartObject();
    json.writeNumberField("reports", compared.reports());
    json.writeNumberField("left_out", compared.leftOut());
    text("from", compared.from());
    text("to", compared.to());
    json.writeNumberField("without_keys", compared.withoutKeys());
    json.writeNumberField("reviews", compared.reviews());
    json.writeEndObject();
  }

  private void question(Question question) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", question.id());
    json.writeStringField("asks", question.asks());
    text("from", question.from());
    text("to", question.to());
    list("answers", question.answers(), this::answer);
    list("relations", question.relations(), this::relation);
    origins(question.origins());
    json.writeEndObject();
  }

  private void answer(Answer answer) throws IOException {
    json.writeStartObject();
    json.writeStringField("claim", answer.claim().id());
    list("claimants", answer.claimants(), json::writeString);
    list("tellings", answer.claim().tellings(), this::telling);
    origins(answer.origins());
    json.writeEndObject();
  }

  private void telling(Telling telling) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", telling.id());
    json.writeStringField("claim", telling.claim().id());
    json.writeFieldName("source");
    source(telling.source());
    json.writeStringField("words", telling.words());
    json.writeStringField("sentence", telling.sentence().text());
    list(
        "chain",
        telling.claim().chain().hops().stream().map(Hop::actor).toList(),
        json::writeString);
    Figure figure = telling.figure();
    text("measure", figure == null ? null : figure.measure());
    number("low", figure == null ? null : figure.low());
    number("high", figure == null ? null : figure.high());
    text("qualifier", figure == null ? null : figure.qualifier());
    text("as_of", telling.asOf());
    json.writeEndObject();
  }

  private void source(Source source) throws IOException {
    json.writeStartObject();
    json.writeStringField("report", source.report());
    text("outlet", source.outlet());
    text("url", source.url());
    text("published", source.publishedAt() == null ? source.published() : source.publishedAt());
    json.writeEndObject();
  }

  private void relation(Relation relation) throws IOException {
    json.writeStartObject();
    json.writeStringField("one", relation.one());
    json.writeStringField("other", relation.other());
    json.writeStringField("kind", relation.kind().label());
    text("difference", relation.difference() == null ? null : relation.difference().label());
    json.writeEndObject();
  }

  private void origins(Origins origins) throws IOException {
    json.writeObjectFieldStart("origins");
    json.writeNumberField("low", origins.low());
    json.writeNumberField("high", origins.high());
    list("reasons", origins.reasons(), json::writeString);
    json.writeEndObject();
  }

  private void copy(Copy copy) throws IOException {
    json.writeStartObject();
    json.writeFieldName("from");
    source(copy.from());
    json.writeFieldName("to");
    source(copy.to());
    json.writeStringField("kind", copy.kind().label());
    json.writeBooleanField("directed", copy.directed());
    json.writeBooleanField("marked", copy.marked());
    list("sentences", copy.sentences().stream().map(Span::text).toList(), json::writeString);
    json.writeEndObject();
  }

  private void change(Change change) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", change.kind().label());
    json.writeStringField("from", change.from().id());
    json.writeStringField("from_sentence", change.from().sentence().text());
    json.writeStringField("to", change.to().id());
    json.writeStringField("to_sentence", change.to().sentence().text());
    json.writeEndObject();
  }

  private void life(Life life) throws IOException {
    json.writeStartObject();
    json.writeStringField("claim", life.claim());
    list("events", life.events(), this::event);
    json.writeEndObject();
  }

  private void event(Life.Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", event.kind().label());
    json.writeStringField("telling", event.telling().id());
    text("day", event.day());
    text("by", event.by());
    json.writeEndObject();
  }

  private void story(Story story) throws IOException {
    json.writeStartArray();
    for (String report : story.reports()) {
      json.writeString(report);
    }
    json.writeEndArray();
  }

  private void text(String name, @Nullable Object value) throws IOException {
    json.writeStringField(name, value == null ? null : value.toString());
  }

  private void number(String name, @Nullable BigDecimal value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value.stripTrailingZeros());
    }
  }

  private <T> void list(String name, List<T> items, Values.Each<T> each) throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      each.write(item);
    }
    json.writeEndArray();
  }
}
