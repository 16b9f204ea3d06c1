package org.hearsay.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Finds in the kept accounts where the words of claims stand.
 *
 * <p>The account of one recording is unpacked at a time, once for all claims of it that follow each
 * other.
 */
final class Quotations {
  private final Statements statements;
  private long recording;
  private Map<Integer, Words> words = Map.of();

  /** Where the words of one claim stand. */
  private record Words(List<Passage> content, List<List<Passage>> voices) {}

  private record Place(long recording, int position) {}

  Quotations(Statements statements) {
    this.statements = statements;
  }

  /** Those claims, in the order of {@code numbers}. */
  List<Quoted> read(List<Long> numbers) throws SQLException, IOException {
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<ClaimRow> claims = new ClaimReader(statements).read(numbers);
    Map<Long, Place> places = places(numbers);
    List<Quoted> quoted = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Place place = places.get(numbers.get(i));
      Words found = place == null ? null : words(place);
      if (found == null) {
        throw new IOException("it lacks the claim " + claims.get(i).id());
      }
      quoted.add(new Quoted(claims.get(i), found.content(), found.voices()));
    }
    return quoted;
  }

  private Map<Long, Place> places(List<Long> numbers) throws SQLException {
    Map<Long, Place> places = new HashMap<>();
    statements.list(
        row -> places.put(row.getLong(1), new Place(row.getLong(2), row.getInt(3))),
        "SELECT seq, recording, position FROM claim WHERE seq IN (%s)"
            .formatted(ClaimReader.marks(numbers)),
        numbers.toArray());
    return places;
  }

  private @Nullable Words words(Place place) throws SQLException, IOException {
    if (place.recording() != recording) {
      words = unpacked(place.recording());
      recording = place.recording();
    }
    return words.get(place.position());
  }

  private Map<Integer, Words> unpacked(long number) throws SQLException, IOException {
    KeptAccount account =
        statements
            .first(
                row -> new KeptAccount(row.getString(1), row.getBytes(2)),
                "SELECT sha256, json FROM account WHERE recording = ?",
                number)
            .orElseThrow(() -> new IOException("the account of recording " + number + " is gone"));
    Map<Integer, Words> all = new HashMap<>();
    account.claims(claim -> all.put(all.size(), words(claim)));
    return all;
  }

  private static Words words(JsonNode claim) {
    return new Words(
        list(claim.path("content")).map(Quotations::passage).toList(),
        list(claim.path("chain")).map(Quotations::shown).toList());
  }

  /** The words that show one voice. */
  private static List<Passage> shown(JsonNode hop) {
    List<Passage> passages = new ArrayList<>();
    for (String field : List.of("span", "cue")) {
      if (hop.path(field).isObject()) {
        passages.add(passage(hop.path(field)));
      }
    }
    return passages;
  }

  private static Passage passage(JsonNode span) {
    return new Passage(
        span.path("begin").asInt(), span.path("end").asInt(), span.path("text").asText());
  }

  private static Stream<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
