package org.hearsay.evaluation.muc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.Reading;
import org.hearsay.claim.Reason;
import org.hearsay.evaluation.score.CorpusException;
import org.hearsay.evaluation.score.Result;
import org.hearsay.evaluation.score.Row;
import org.hearsay.text.Report;
import org.hearsay.text.Span;
import org.hearsay.text.Unread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus of our own in the layout of MUC, read by a hand-made reader. */
class MucTest {
  private static final String TEXTS =
      """
      DEV-MUC3-0001 (TEST)

         LIMA, 3 MAY 90 -- [TEXT] AT LEAST 40 FARMERS AND SIX NURSES WERE KILLED.

      DEV-MUC3-0002 (TEST)

         LIMA, 4 MAY 90 -- [TEXT] THE MAYOR WAS WOUNDED.
      """;
  private static final String KEYS =
      """
      ; a comment
      0.  MESSAGE: ID                     DEV-MUC3-0001 (TEST)
      18. HUM TGT: NAME                   -
      19. HUM TGT: DESCRIPTION            "FARMERS"
                                          "NURSES"
      21. HUM TGT: NUMBER                 40-: "FARMERS"
                                          6: "NURSES" / "WOMEN"
                                          12: "MINERS"

      0.  MESSAGE: ID                     DEV-MUC3-0002 (TEST)
      18. HUM TGT: NAME                   "ANA RUIZ"
      19. HUM TGT: DESCRIPTION            "MAYOR": "ANA RUIZ"
      21. HUM TGT: NUMBER                 1: "ANA RUIZ"
      """;

  @TempDir Path data;

  @BeforeEach
  void write() throws IOException {
    Path dev = Files.createDirectories(data.resolve("TASK/CORPORA/dev"));
    Files.writeString(dev.resolve("dev-muc3-0001-0100"), TEXTS);
    Files.writeString(dev.resolve("key-dev-0001.muc4"), KEYS);
    Files.writeString(dev.resolve("text-headers-info"), "DEV-MUC3-9999 is no text");
  }

  @Test
  void describedTargetsThatStandWithTheirNumberAreAskedFor() {
    Result result = Muc.evaluate(data, "dev", MucTest::reads);

    assertThat(result.reports()).isEqualTo(1);
    assertThat(row(result, "low and high").support()).isEqualTo(2);
    assertThat(row(result, "low and high, exact").support()).isEqualTo(1);
    assertThat(row(result, "low and high, at least").support()).isEqualTo(1);
  }

  @Test
  void bothBoundsMustBeRight() {
    Result result = Muc.evaluate(data, "dev", MucTest::reads);

    assertThat(row(result, "low and high, exact").r()).isEqualByComparingTo("100");
    assertThat(row(result, "low and high, at least").r()).isEqualByComparingTo("0");
    assertThat(result.misread()).hasSize(1);
    assertThat(result.misread().get(0).kind()).isEqualTo("other bounds");
    assertThat(result.misread().get(0).expected()).isEqualTo("40 to ? of FARMERS");
  }

  @Test
  void whatIsListedAsUnreadIsGroupedByItsReason() {
    Result result =
        Muc.evaluate(
            data,
            "dev",
            report ->
                account(report, List.of(), List.of(new Unread(span(report, "40"), "not known"))));

    assertThat(result.misread())
        .extracting(misread -> misread.kind())
        .containsExactly("not known", "no figure, and not listed as unread");
  }

  @Test
  void aSplitThatIsNotThereIsTold() {
    assertThatThrownBy(() -> Muc.evaluate(data, "dev+tst9", MucTest::reads))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("tst9");
  }

  private static Row row(Result result, String name) {
    return result.table().rows().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** A reader that overlooks "at least". */
  private static Account reads(Report report) {
    List<Figure> figures =
        List.of(figure(span(report, "40 farmers"), 40), figure(span(report, "six nurses"), 6));
    return account(report, figures, List.of());
  }

  private static Account account(Report report, List<Figure> figures, List<Unread> unread) {
    List<Claim> claims = new ArrayList<>();
    claims.add(
        new Claim(
            "claim",
            List.of(report.span(0, report.text().length())),
            QuoteKind.NONE,
            List.of(),
            new Chain(
                List.of(new Hop("Post", HopKind.OUTLET, null, null, List.of(), null, null, null))),
            null,
            false,
            List.of(),
            figures,
            List.of(),
            List.of(),
            List.of(),
            List.of(new Reason("test", "written by hand", null))));
    Reading reading = new Reading(report, List.of(), List.of(), List.of(), List.of());
    return new Account(reading, claims, unread);
  }

  private static Figure figure(Span span, int number) {
    BigDecimal value = BigDecimal.valueOf(number);
    return new Figure(
        "people", "people", null, null, value, value, "exact", null, span, null, null, null, null,
        null);
  }

  private static Span span(Report report, String words) {
    int begin = report.text().toLowerCase(java.util.Locale.ROOT).indexOf(words);
    return report.span(begin, begin + words.length());
  }
}
