package org.hearsay.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.app.sheet.Flood;
import org.hearsay.claim.ActorKind;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.Factuality;
import org.hearsay.claim.FigureKind;
import org.hearsay.claim.Ground;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.OutletKind;
import org.hearsay.claim.PlacePrecision;
import org.hearsay.claim.PlaceUse;
import org.hearsay.claim.Precision;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.StatusValue;
import org.hearsay.claim.lineage.Change;
import org.hearsay.claim.lineage.Copy;
import org.hearsay.claim.lineage.Life;
import org.hearsay.claim.lineage.Relation;
import org.hearsay.export.AccountJson;
import org.hearsay.export.Engine;
import org.junit.jupiter.api.Test;

/**
 * The codebook and what is made from it agree with each other and with the program. With {@code
 * -Dcodebook=write} the made files are written anew.
 */
class CodebookTest {
  private static final Path SCHEMA = Schema.folder().resolve("read.schema.json");
  private static final Path COMPARE = Schema.folder().resolve("compare.schema.json");
  private static final Path QUESTIONS = Schema.folder().resolve("questions.schema.json");
  private static final Path PAGE = Schema.folder().resolve("../docs/reference/json.md");
  private static final Path EVENTS = Schema.folder().resolve("../docs/reference/events.md");
  private static final AccountJson JSON = new AccountJson(new Engine("0.1.0", "reader-1"));

  private final Codebook codebook;

  CodebookTest() throws IOException {
    codebook = Codebook.load(Schema.folder());
  }

  @Test
  void theSchemaIsTheOneThatTheCodebookMakes() throws IOException {
    assertMade(SCHEMA, new SchemaWriter(codebook).write());
  }

  @Test
  void theSchemaOfComparisonsIsTheOneThatTheCodebookMakes() throws IOException {
    assertMade(
        COMPARE, new SchemaWriter(codebook).write("What hearsay compare --json prints", "lineage"));
  }

  @Test
  void theSchemaOfQuestionsIsTheOneThatTheCodebookMakes() throws IOException {
    assertMade(
        QUESTIONS,
        new SchemaWriter(codebook).write("One line of hearsay questions --json", "asked"));
  }

  @Test
  void theReferencePageIsTheOneThatTheCodebookMakes() throws IOException {
    assertMade(PAGE, new ReferencePage(codebook).write());
  }

  @Test
  void theCrosswalkOfEventsIsTheOneThatTheEngineReads() throws IOException {
    assertMade(EVENTS, EventsPage.write());
  }

  @Test
  void everyClosedChoiceHasTheValuesOfTheProgram() {
    assertValues("claim", "quote", Arrays.stream(QuoteKind.values()).map(QuoteKind::label));
    assertValues("actor", "kind", Arrays.stream(ActorKind.values()).map(ActorKind::label));
    assertValues("actor", "outlet_kind", Arrays.stream(OutletKind.values()).map(OutletKind::label));
    assertValues("hop", "kind", Arrays.stream(HopKind.values()).map(HopKind::label));
    assertValues("status", "value", Arrays.stream(StatusValue.values()).map(StatusValue::label));
    assertValues("figure", "kind", Arrays.stream(FigureKind.values()).map(FigureKind::label));
    assertValues("event", "factuality", Arrays.stream(Factuality.values()).map(Factuality::label));
    assertValues("event", "ground", Arrays.stream(Ground.values()).map(Ground::label));
    assertValues("copy", "kind", Arrays.stream(Copy.Kind.values()).map(Copy.Kind::label));
    assertValues("change", "kind", Arrays.stream(Change.Kind.values()).map(Change.Kind::label));
    assertValues("life_event", "kind", Arrays.stream(Life.Kind.values()).map(Life.Kind::label));
    assertValues(
        "relation", "kind", Arrays.stream(Relation.Kind.values()).map(Relation.Kind::label));
    assertValues(
        "relation",
        "difference",
        Arrays.stream(Relation.Difference.values()).map(Relation.Difference::label));
    assertValues("time", "precision", Arrays.stream(Precision.values()).map(Precision::label));
    assertValues("place", "use", Arrays.stream(PlaceUse.values()).map(PlaceUse::label));
    assertValues(
        "known_place",
        "precision",
        Arrays.stream(PlacePrecision.values()).map(PlacePrecision::label));
    assertValues(
        "entity",
        "type",
        Arrays.stream(EntityType.values()).map(type -> type.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void anAccountIsAsTheSchemaSays() throws IOException {
    Schema.checkedIn().assertAllows(JSON.of(Flood.account()));
    Schema.checkedIn().assertAllows(JSON.explained().of(Flood.account()));
  }

  @Test
  void aFailureIsAsTheSchemaSays() throws IOException {
    Schema.checkedIn().assertAllows(AccountJson.failure("a.txt", "It is empty."));
  }

  @Test
  void theSchemaRefusesWhatTheCodebookDoesNotName() throws IOException {
    Schema schema = Schema.checkedIn();
    String right = JSON.of(Flood.account());

    schema.assertRefuses(right.replace("\"made_by\"", "\"maker\""));
    schema.assertRefuses(right.replace("\"quote\":\"none\"", "\"quote\":\"overheard\""));
    schema.assertRefuses(right.replace("\"published\":\"2023-05-16\"", "\"published\":\"May\""));
  }

  private void assertValues(String table, String column, Stream<String> labels) {
    List<String> expected = labels.toList();
    assertThat(codebook.column(table, column).values().keySet())
        .containsExactlyElementsOf(expected);
  }

  private static void assertMade(Path file, String content) throws IOException {
    if ("write".equals(System.getProperty("codebook"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    }
    assertThat(Files.readString(file))
        .as(
            "%s is not what the codebook makes; run: ./mvnw -pl app -am test -Dcodebook=write",
            file)
        .isEqualTo(content);
  }
}
