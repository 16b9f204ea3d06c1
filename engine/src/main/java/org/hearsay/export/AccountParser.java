package org.hearsay.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
  private final ObjectMapper mapper;
  private final JsonParser json;
  private final List<Claim> claims = new ArrayList<>();

  /** What is small, and is read before it is made into anything. */
  private final ObjectNode root;

  private String text = "";
  private Fields fields = new Fields("");

  AccountParser(ObjectMapper mapper, InputStream in) throws IOException {
    this.mapper = mapper;
    this.json = mapper.createParser(in);
    this.root = mapper.createObjectNode();
  }

  /** Reads claim after claim: all of the JSON in memory would be many times its claims. */
  Account account() throws IOException {
    try (json) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("it is no object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        take(name);
      }
    }
    List<Sentence> sentences =
        root.has("sentences")
            ? Fields.list(root.path("sentences"), this::sentence)
            : claims.stream().map(this::sentence).toList();
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

  private void take(String name) throws IOException {
    switch (name) {
      case "report" -> {
        root.set(name, mapper.<JsonNode>readTree(json));
        text = Fields.needed(root.path(name), "text");
        fields = new Fields(text);
      }
      case "claims" -> takeClaims();
      case "sentences", "entities", "actors", "published_on" ->
          root.set(name, mapper.<JsonNode>readTree(json));
      default -> json.skipChildren();
    }
  }

  private void takeClaims() throws IOException {
    if (!root.has("report")) {
      throw new IllegalArgumentException("its claims come before its report");
    }
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw new IllegalArgumentException("its claims are no list");
    }
    ClaimParser parser = new ClaimParser(fields);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      claims.add(parser.claim(mapper.<JsonNode>readTree(json)));
    }
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

  /** A claim as its own sentence, where no sentences were kept. */
  private Sentence sentence(Claim claim) {
    Span first = claim.content().get(0);
    Span span = Span.of(text, first.begin(), first.end());
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
