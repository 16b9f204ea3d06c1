package org.hearsay.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hearsay.claim.Account;
import org.hearsay.claim.Actor;
import org.hearsay.claim.ActorKind;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.OutletKind;
import org.hearsay.claim.Reading;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads what {@link AccountWriter} wrote; {@link ClaimParser} reads its claims. */
final class AccountParser {
  private final JsonNode root;
  private final String text;
  private final Fields fields;

  AccountParser(JsonNode root) {
    this.root = root;
    this.text = Fields.needed(root.path("report"), "text");
    this.fields = new Fields(text);
  }

  Account account() {
    List<Claim> claims = Fields.list(root.path("claims"), new ClaimParser(fields)::claim);
    List<Sentence> sentences =
        root.has("sentences")
            ? Fields.list(root.path("sentences"), this::sentence)
            : claims.stream().map(claim -> sentence(claim.content().get(0))).toList();
    Reading reading =
        new Reading(
            report(),
            sentences,
            List.of(),
            Fields.list(root.path("entities"), this::entity),
            List.of());
    return new Account(
        reading, claims, List.of(), Fields.list(root.path("actors"), this::actor), List.of());
  }

  private Report report() {
    JsonNode report = root.path("report");
    String published = Fields.text(report, "published");
    boolean moment = published != null && published.contains("T");
    return new Report(
        Fields.needed(report, "id"),
        Fields.needed(report, "sha256"),
        text,
        Fields.text(report, "outlet"),
        Fields.text(report, "headline"),
        Fields.text(report, "standfirst"),
        Fields.text(report, "byline"),
        day(published),
        moment ? Instant.parse(published) : null,
        Fields.needed(report, "language"),
        Fields.text(report, "url"),
        List.of(),
        List.of());
  }

  private @Nullable LocalDate day(@Nullable String published) {
    LocalDate kept = Fields.day(root, "published_on");
    return kept != null || published == null ? kept : LocalDate.parse(published.substring(0, 10));
  }

  private Sentence sentence(JsonNode node) {
    Span span = Span.of(text, fields.begin(node), fields.end(node));
    BlockKind kind = BlockKind.valueOf(Fields.needed(node, "kind").toUpperCase(Locale.ROOT));
    return new Sentence(span, 0, kind, List.of());
  }

  private static Sentence sentence(Span span) {
    return new Sentence(span, 0, BlockKind.PARAGRAPH, List.of());
  }

  private Entity entity(JsonNode node) {
    EntityType type = EntityType.valueOf(Fields.needed(node, "type").toUpperCase(Locale.ROOT));
    return new Entity(fields.span(node.path("span")), type, Fields.text(node, "actor"));
  }

  private Actor actor(JsonNode node) {
    return new Actor(
        Fields.needed(node, "name"),
        Fields.kind(node, "kind", ActorKind.values(), ActorKind::label),
        Fields.list(node.path("aliases"), JsonNode::asText),
        Fields.text(node, "office"),
        Fields.text(node, "organisation"),
        Fields.text(node, "side"),
        Fields.text(node, "parent"),
        Fields.labelled(node, "outlet_kind", OutletKind.values(), OutletKind::label),
        Fields.text(node, "owner"));
  }
}
