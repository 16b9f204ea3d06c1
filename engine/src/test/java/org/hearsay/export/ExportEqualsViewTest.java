package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Frame;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.NameKind;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.SampleLedger;
import org.hearsay.ledger.Table;
import org.hearsay.ledger.TableRow;
import org.jspecify.annotations.Nullable;

/** Whatever is asked, every export has the claims that the list has, in its order. */
class ExportEqualsViewTest {
  private static String ledger = "";

  @BeforeContainer
  static void fill() throws IOException {
    ledger = SampleLedger.at(Files.createTempDirectory("view").resolve("week.db"));
  }

  @Property(tries = 100)
  void everyFormHasTheClaimsOfTheList(@ForAll("filters") Filter filter) throws IOException {
    try (Ledger open = Ledger.open(ledger)) {
      List<String> listed = listed(open, filter);

      assertThat(written(open, filter, ClaimForm.JSON_LINES)).isEqualTo(lines(listed));
      assertThat(ids(open, filter, ClaimForm.GEOJSON, "/features", "/properties/id"))
          .isEqualTo(names(listed));
      assertThat(ids(open, filter, ClaimForm.JSON_FEED, "/items", "/_hearsay/id"))
          .isEqualTo(names(listed));
      assertThat(
              CsvRows.of(written(open, filter, ClaimForm.CSV)).stream().skip(1).map(r -> r.get(0)))
          .containsExactlyElementsOf(names(listed));
      assertThat(written(open, filter, ClaimForm.ATOM).split("<entry>", -1))
          .hasSize(listed.size() + 1);
      assertThat(written(open, filter, ClaimForm.JSON_LD).split("schema:Claim\"", -1))
          .hasSize(listed.size() + 1);
      assertThat(tables(open, filter)).isEqualTo(names(listed));
    }
  }

  /** Lines of claims --json, a page after the other. */
  private static List<String> listed(Ledger open, Filter filter) {
    List<String> lines = new ArrayList<>();
    String next = null;
    do {
      Page<ClaimRow> page = open.claims(filter, new Page.Wanted(next, 2));
      page.rows().forEach(row -> lines.add(RowJson.claim(row)));
      next = page.next();
    } while (next != null);
    return lines;
  }

  private static List<String> tables(Ledger open, Filter filter) {
    List<String> ids = new ArrayList<>();
    String next = null;
    do {
      Page<TableRow> page = open.rows(filter, new Page.Wanted(next, 3));
      for (TableRow row : page.rows()) {
        if (row.table() == Table.CLAIMS) {
          ids.add((String) row.cells().get(Table.CLAIMS.names().indexOf("id")));
        }
      }
      next = page.next();
    } while (next != null);
    return ids;
  }

  private static List<String> names(List<String> lines) throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : lines) {
      ids.add(new ObjectMapper().readTree(line).get("id").asText());
    }
    return ids;
  }

  private static String lines(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static List<String> ids(
      Ledger open, Filter filter, ClaimForm form, String list, String id) throws IOException {
    JsonNode rows = new ObjectMapper().readTree(written(open, filter, form)).at(list);
    return List.copyOf(
        new LinkedHashSet<>(
            StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.at(id).asText())
                .toList()));
  }

  private static String written(Ledger open, Filter filter, ClaimForm form) throws IOException {
    StringWriter out = new StringWriter();
    new ClaimExport(open).all(filter, form, View.file("Any"), out);
    return out.toString();
  }

  @Provide
  Arbitrary<Filter> filters() {
    Arbitrary<Filter> names =
        Combinators.combine(
                some("Ruth Penhale", "Ilan Moss", "Mira Sel", "Coast Radio"),
                some("Valley", "Republic", "rebels"),
                some("Evening Herald", "Valley Post"),
                some("Tavo", "Marlow"),
                some("personnel lost"),
                some("denied"),
                some("bridge", "shell*", "rebels lost"))
            .as(ExportEqualsViewTest::named);
    return Combinators.combine(names, days(), days(), moments(), moments(), frames())
        .as(
            (filter, from, to, recorded, reported, frame) ->
                filter
                    .between(from, from != null && to != null && to.isBefore(from) ? from : to)
                    .within(frame)
                    .asOf(new AsOf(recorded, reported)));
  }

  private static Filter named(
      @Nullable String claimant,
      @Nullable String side,
      @Nullable String outlet,
      @Nullable String place,
      @Nullable String measure,
      @Nullable String status,
      @Nullable String text) {
    return Filter.ALL
        .with(NameKind.CLAIMANT, claimant)
        .with(NameKind.SIDE, side)
        .with(NameKind.OUTLET, outlet)
        .with(NameKind.PLACE, place)
        .with(NameKind.MEASURE, measure)
        .withStatus(status)
        .withText(text);
  }

  private static Arbitrary<@Nullable String> some(String... names) {
    return Arbitraries.of(names).injectNull(0.85);
  }

  private static Arbitrary<@Nullable LocalDate> days() {
    return Arbitraries.integers()
        .between(-1, 7)
        .map(SampleLedger.FIRST_DAY::plusDays)
        .injectNull(0.7);
  }

  private static Arbitrary<@Nullable Instant> moments() {
    Instant start = Instant.parse(SampleLedger.FIRST_DAY + "T12:00:00Z");
    return Arbitraries.integers()
        .between(-1, 16)
        .map(half -> start.plusSeconds(half * 43_200L))
        .injectNull(0.5);
  }

  private static Arbitrary<@Nullable Frame> frames() {
    return Arbitraries.of(new Frame(35, 51, 36, 52), new Frame(0, 0, 1, 1)).injectNull(0.8);
  }
}
