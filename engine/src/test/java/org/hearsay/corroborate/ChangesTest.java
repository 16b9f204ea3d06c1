package org.hearsay.corroborate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hearsay.corroborate.Told.exactly;
import static org.hearsay.corroborate.Told.hearer;
import static org.hearsay.corroborate.Told.official;
import static org.hearsay.corroborate.Told.person;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.lineage.Change;
import org.hearsay.claim.lineage.Change.Kind;
import org.junit.jupiter.api.Test;

/** Changes on the way that leave voices out, and what leaves none out. */
class ChangesTest {
  private static final String DELAY = "Velna kept the details of its raid from every ally";
  private static final String AGAIN = "every ally was kept from details of Velna's raid.";
  private static final Hop OFFICIAL = official("Velnan security official");
  private static final Hop AUTHORITIES =
      new Hop("authorities", HopKind.UNNAMED_GROUP, null, "Velna", List.of(), null, null, null);

  @Test
  void whoHasNoNameIsPassedOnWithoutWhomHeSpokeTo() {
    List<Change> changes =
        changes(
            Told.by("Harbour Post", "2023-05-16")
                .claiming(DELAY + ", he told Coast Radio.", hearer("Coast Radio"), OFFICIAL),
            Told.by("Hill Gazette", "2023-05-17").claiming("It is said that " + AGAIN, OFFICIAL));

    assertThat(changes)
        .extracting(Change::kind, change -> change.to().source().outlet())
        .containsExactly(tuple(Kind.CHAIN_CUT, "Hill Gazette"));
  }

  @Test
  void whoCameFirstOrWasToldOrNamesTheHearerCutsNothing() {
    Told through =
        Told.by("Harbour Post", "2023-05-16")
            .claiming(DELAY + ", he told Coast Radio.", hearer("Coast Radio"), OFFICIAL);

    assertThat(
            changes(
                through,
                Told.by("Hill Gazette", "2023-05-15").claiming("He said that " + AGAIN, OFFICIAL)))
        .isEmpty();
    assertThat(
            changes(
                through,
                Told.by("Hill Gazette", "2023-05-17")
                    .claiming("Reporters heard that " + AGAIN, OFFICIAL)))
        .isEmpty();
    assertThat(
            changes(
                through,
                Told.by("Hill Gazette", "2023-05-17")
                    .claiming("On Coast Radio he said that " + AGAIN, OFFICIAL)))
        .isEmpty();
    assertThat(
            changes(
                through,
                Told.by("Coast Radio", "2023-05-17").claiming("He said that " + AGAIN, OFFICIAL)))
        .isEmpty();
  }

  @Test
  void anOfficeStandsForWhomItsParagraphNamesAndBlursWhomAnotherDoes() {
    Told named =
        Told.by("Harbour Post", "2023-05-16")
            .counting(
                "Ada Marsh of Velna said it held 28 villages.",
                exactly("settlements held", "28"),
                new Hop(
                    "Ada Marsh", HopKind.NAMED_PERSON, null, "Velna", List.of(), null, null, null));
    Told beside =
        Told.by("Hill Gazette", "2023-05-16")
            .passing("Ada Marsh met the press.")
            .counting(
                "The authorities spoke of 28 villages.",
                exactly("settlements held", "28"),
                AUTHORITIES);
    Told apart =
        Told.by("Quay Radio", "2023-05-16")
            .passing("Ada Marsh met the press.")
            .paragraph()
            .counting(
                "The authorities spoke of 28 villages.",
                exactly("settlements held", "28"),
                AUTHORITIES);

    assertThat(changes(named, beside)).isEmpty();
    assertThat(changes(named, apart))
        .extracting(Change::kind, change -> change.to().source().outlet())
        .containsExactly(tuple(Kind.SOURCE_BLURRED, "Quay Radio"));
  }

  @Test
  void ofTwoHedgesTheFullerTellingHasTheFirst() {
    List<Change> changes =
        changes(
            Told.by("Harbour Post", "2023-05-16")
                .claiming("It is very difficult to clear the harbour.", person("Ada Marsh")),
            Told.by("Quay Radio", "2023-05-16")
                .claiming(
                    "It is nearly impossible to clear the harbour without dredgers and divers.",
                    person("Ada Marsh")));

    assertThat(changes)
        .extracting(Change::kind, change -> change.to().source().outlet())
        .containsExactly(tuple(Kind.HEDGE_CHANGED, "Harbour Post"));
  }

  @Test
  void nothingNegatesAsNoDoes() {
    List<Change> changes =
        changes(
            Told.by("Harbour Post", "2023-05-16")
                .claiming(
                    "Velna gave its allies no details of the harbour raid.",
                    hearer("Coast Radio"),
                    OFFICIAL),
            Told.by("Hill Gazette", "2023-05-17")
                .claiming("Velna told its allies nothing specific of the harbour raid.", OFFICIAL));

    assertThat(changes).extracting(Change::kind).containsExactly(Kind.CHAIN_CUT);
  }

  private static List<Change> changes(Told... reports) {
    return new Corroborate().lineage(Stream.of(reports).map(Told::account).toList()).changes();
  }
}
