package org.hearsay.export;

import static org.hearsay.export.Fields.day;
import static org.hearsay.export.Fields.kind;
import static org.hearsay.export.Fields.labelled;
import static org.hearsay.export.Fields.list;
import static org.hearsay.export.Fields.needed;
import static org.hearsay.export.Fields.number;
import static org.hearsay.export.Fields.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Check;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Event;
import org.hearsay.claim.EventType;
import org.hearsay.claim.Extent;
import org.hearsay.claim.Factuality;
import org.hearsay.claim.Figure;
import org.hearsay.claim.FigureKind;
import org.hearsay.claim.Ground;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.Period;
import org.hearsay.claim.PlacePrecision;
import org.hearsay.claim.PlaceUse;
import org.hearsay.claim.Precision;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.Reason;
import org.hearsay.claim.Rejected;
import org.hearsay.claim.Status;
import org.hearsay.claim.StatusValue;
import org.hearsay.claim.When;
import org.hearsay.claim.Where;
import org.jspecify.annotations.Nullable;

/** Reads one claim as {@link ClaimWriter} wrote it. */
final class ClaimParser {
  private final Fields fields;

  ClaimParser(Fields fields) {
    this.fields = fields;
  }

  Claim claim(JsonNode node) {
    List<Reason> reasons = fields.reasons(node.path("why"));
    return new Claim(
        needed(node, "id"),
        fields.spans(node.path("content")),
        kind(node, "quote", QuoteKind.values(), QuoteKind::label),
        list(node.path("also_at"), fields::spans),
        new Chain(list(node.path("chain"), this::hop)),
        certainty(node.path("certainty")),
        node.path("about_future").asBoolean(),
        list(node.path("status"), this::status),
        list(node.path("figures"), this::figure),
        list(node.path("times"), this::time),
        list(node.path("places"), this::place),
        list(node.path("events"), this::event),
        reasons.isEmpty() ? List.of(new Reason(needed(node, "made_by"), "", null)) : reasons);
  }

  private Hop hop(JsonNode node) {
    return new Hop(
        needed(node, "actor"),
        kind(node, "kind", HopKind.values(), HopKind::label),
        text(node, "role"),
        text(node, "side"),
        list(node.path("joint_with"), JsonNode::asText),
        fields.spanOrNull(node.path("span")),
        fields.spanOrNull(node.path("cue")),
        day(node, "said_on"));
  }

  private @Nullable Certainty certainty(JsonNode node) {
    return node.isObject()
        ? new Certainty(
            needed(node, "phrase"),
            fields.span(node.path("span")),
            needed(node, "owner"),
            needed(node, "scale"),
            node.path("low").asDouble(),
            node.path("high").asDouble())
        : null;
  }

  private Status status(JsonNode node) {
    return new Status(
        kind(node, "value", StatusValue.values(), StatusValue::label),
        text(node, "by"),
        text(node, "reason"),
        fields.span(node.path("span")));
  }

  private Figure figure(JsonNode node) {
    return new Figure(
        needed(node, "measure"),
        needed(node, "measure_code"),
        text(node, "of"),
        text(node, "by"),
        number(node, "low"),
        number(node, "high"),
        needed(node, "qualifier"),
        text(node, "unit"),
        fields.span(node.path("span")),
        period(node.path("period")),
        labelled(node, "kind", FigureKind.values(), FigureKind::label),
        fields.spanOrNull(node.path("scope")),
        fields.spanOrNull(node.path("restates")),
        check(node.path("check")));
  }

  private static @Nullable Period period(JsonNode node) {
    return node.isObject()
        ? new Period(day(node, "from"), day(node, "to"), needed(node, "text"))
        : null;
  }

  private @Nullable Check check(JsonNode node) {
    return node.isObject()
        ? new Check(
            fields.spans(node.path("parts")),
            number(node, "low"),
            number(node, "high"),
            node.path("agrees").asBoolean())
        : null;
  }

  private When time(JsonNode node) {
    return new When(
        fields.span(node.path("span")),
        day(node, "from"),
        day(node, "to"),
        kind(node, "precision", Precision.values(), Precision::label));
  }

  private Where place(JsonNode node) {
    return new Where(
        fields.span(node.path("span")),
        needed(node, "name"),
        text(node, "kind"),
        kind(node, "use", PlaceUse.values(), PlaceUse::label),
        node.path("known").isObject() ? known(node.path("known")) : null,
        fields.reasons(node.path("why")),
        list(
            node.path("rejected"),
            rejected -> new Rejected(known(rejected.path("known")), needed(rejected, "why"))));
  }

  /** The number of inhabitants is not kept: it only served to choose the place. */
  private static KnownPlace known(JsonNode node) {
    return new KnownPlace(
        needed(node, "id"),
        needed(node, "name"),
        kind(node, "precision", PlacePrecision.values(), PlacePrecision::label),
        node.path("latitude").asDouble(),
        node.path("longitude").asDouble(),
        extent(node.path("extent")),
        text(node, "country"),
        text(node, "region"),
        text(node, "district"),
        0);
  }

  private static @Nullable Extent extent(JsonNode node) {
    return node.isArray()
        ? new Extent(
            node.path(0).asDouble(),
            node.path(1).asDouble(),
            node.path(2).asDouble(),
            node.path(3).asDouble())
        : null;
  }

  private Event event(JsonNode node) {
    EventType type =
        new EventType(
            needed(node, "type"),
            text(node, "event_type"),
            text(node, "sub_event_type"),
            text(node, "plover_category"),
            text(node, "plover_mode"),
            labelled(node, "ground", Ground.values(), Ground::label));
    return new Event(
        type,
        kind(node, "factuality", Factuality.values(), Factuality::label),
        fields.span(node.path("span")),
        text(node, "actor"),
        text(node, "target"),
        node.path("place").isObject() ? place(node.path("place")) : null,
        node.path("time").isObject() ? time(node.path("time")) : null);
  }
}
