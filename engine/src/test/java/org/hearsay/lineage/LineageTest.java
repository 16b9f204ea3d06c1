package org.hearsay.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All that the gold of the digests names is there. */
class LineageTest {

  private static final Lineage LINEAGE = Lineage.load();
  private static final Map<String, JsonNode> CLAIMS = LINEAGE.byId("claims");
  private static final Map<String, JsonNode> STATEMENTS = LINEAGE.byId("statements");

  @Test
  void a_claim_stands_where_its_offsets_say_and_its_chain_begins_at_its_outlet() {
    for (JsonNode claim : CLAIMS.values()) {
      String digest = claim.path("digest").asText();
      String body = LINEAGE.body(digest);
      int begin = body.offsetByCodePoints(0, claim.at("/at/0").asInt());
      int end = body.offsetByCodePoints(0, claim.at("/at/1").asInt());

      assertThat(body.substring(begin, end)).isEqualTo(claim.path("says").asText());
      assertThat(claim.at("/chain/0")).isEqualTo(LINEAGE.digests().get(digest).path("outlet"));
      assertThat(STATEMENTS).containsKey(claim.path("statement").asText());
      assertThat(isOrdered(claim.path("low"), claim.path("high"))).as(claim.toString()).isTrue();
    }
  }

  @Test
  void every_digest_claims_and_every_statement_is_claimed_and_answers_a_question() {
    assertThat(Lineage.texts(CLAIMS.values(), "digest")).isEqualTo(LINEAGE.digests().keySet());
    assertThat(Lineage.texts(CLAIMS.values(), "statement")).isEqualTo(STATEMENTS.keySet());
    assertThat(Lineage.texts(STATEMENTS.values(), "question"))
        .isEqualTo(LINEAGE.byId("questions").keySet());
  }

  @Test
  void a_question_has_a_window_and_a_range_of_origins_with_reasons() {
    for (JsonNode question : LINEAGE.rows("questions")) {
      LocalDate from = LocalDate.parse(question.at("/window/0").asText());
      assertThat(LocalDate.parse(question.at("/window/1").asText())).isAfterOrEqualTo(from);
      int low = question.at("/origins/low").asInt();
      assertThat(question.at("/origins/high").asInt()).isGreaterThanOrEqualTo(low);
      assertThat(low).isPositive();
      assertThat(question.at("/origins/why").asText()).isNotBlank();
      for (JsonNode relation : question.path("relations")) {
        assertThat(relation.path("is").asText()).isIn("agree", "differ", "contradict");
        assertThat(answersTo(relation.path("a"))).isEqualTo(question.path("id").asText());
        assertThat(answersTo(relation.path("b"))).isEqualTo(question.path("id").asText());
      }
    }
  }

  @Test
  void statements_that_are_kept_apart_exist() {
    for (JsonNode pair : LINEAGE.rows("apart")) {
      assertThat(STATEMENTS).containsKeys(pair.path("a").asText(), pair.path("b").asText());
      assertThat(pair.path("why").asText()).isNotBlank();
    }
  }

  @Test
  void copied_sentences_stand_in_both_digests() {
    for (JsonNode copy : LINEAGE.rows("copies")) {
      String from = LINEAGE.body(copy.path("from").asText());
      String to = LINEAGE.body(copy.path("to").asText());
      assertThat(copy.path("kind").asText()).isIn("whole", "partial", "reworded");
      assertThat(copy.path("sentences").isEmpty())
          .isEqualTo(copy.path("kind").asText().equals("reworded"));
      for (JsonNode sentence : copy.path("sentences")) {
        assertThat(from).contains(sentence.asText());
        assertThat(to).contains(sentence.asText());
      }
    }
  }

  @Test
  void a_copy_is_not_older_than_what_it_copies() {
    for (JsonNode copy : LINEAGE.rows("copies")) {
      if (copy.path("direction").asText().equals("known")) {
        assertThat(day(copy.path("to"))).isAfterOrEqualTo(day(copy.path("from")));
      }
    }
  }

  @Test
  void carried_texts_and_pairs_that_are_no_copies_name_digests() {
    LINEAGE
        .rows("carried")
        .forEach(row -> assertThat(LINEAGE.body(row.path("to").asText())).isNotEmpty());
    for (JsonNode pair : LINEAGE.rows("not_copies")) {
      assertThat(LINEAGE.digests()).containsKeys(pair.path("a").asText(), pair.path("b").asText());
    }
  }

  @Test
  void relays_are_the_voices_between_outlets_and_origins() {
    Set<String> inChains = new HashSet<>();
    for (JsonNode claim : CLAIMS.values()) {
      for (int i = 1; i < claim.path("chain").size() - 1; i++) {
        if (!Lineage.holds(claim.path("joint"), claim.at("/chain/" + i))) {
          inChains.add(claim.path("digest").asText() + " " + claim.at("/chain/" + i).asText());
        }
      }
    }

    assertThat(
            LINEAGE.rows("relays").stream()
                .map(r -> r.path("digest").asText() + " " + r.path("relays").asText()))
        .containsExactlyInAnyOrderElementsOf(inChains);
  }

  @Test
  void a_change_leads_from_one_claim_to_another_and_has_a_kind_of_the_readme() {
    Set<String> kinds =
        Set.of(
            "bound dropped",
            "bound added",
            "bound flipped",
            "bound changed",
            "rounded",
            "measure changed",
            "date lost",
            "hedge changed",
            "chain cut short",
            "source blurred",
            "derived number");

    for (JsonNode change : LINEAGE.byId("changes").values()) {
      assertThat(CLAIMS).containsKeys(change.path("from").asText(), change.path("to").asText());
      assertThat(change.path("from")).isNotEqualTo(change.path("to"));
      assertThat(kinds).contains(change.path("kind").asText());
      assertThat(change.path("how").asText()).isNotBlank();
    }
  }

  @Test
  void versions_sums_and_lives_name_claims() {
    List<JsonNode> named = new ArrayList<>();
    for (JsonNode version : LINEAGE.rows("versions")) {
      assertThat(LINEAGE.digests().get(version.path("new").asText()).path("replaces"))
          .isEqualTo(version.path("old"));
      version.path("withdrawn").forEach(named::add);
      version.path("added").forEach(named::add);
      version.path("changed").forEach(pair -> pair.forEach(named::add));
    }
    for (JsonNode sum : LINEAGE.rows("sums")) {
      named.add(sum.path("total"));
      sum.path("parts").forEach(named::add);
    }
    for (JsonNode life : LINEAGE.rows("lives")) {
      assertThat(STATEMENTS).containsKey(life.path("statement").asText());
      life.path("events").forEach(event -> named.add(event.path("claim")));
    }

    assertThat(named).isNotEmpty().allMatch(claim -> CLAIMS.containsKey(claim.asText()));
  }

  private static String answersTo(JsonNode statement) {
    return STATEMENTS.get(statement.asText()).path("question").asText();
  }

  private static LocalDate day(JsonNode digest) {
    return LocalDate.parse(LINEAGE.digests().get(digest.asText()).path("date").asText());
  }

  private static boolean isOrdered(JsonNode low, JsonNode high) {
    return !low.isNumber()
        || !high.isNumber()
        || low.decimalValue().compareTo(high.decimalValue()) <= 0;
  }
}
