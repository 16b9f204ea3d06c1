package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;

/** A claim in the form of an account, which differs from that of a list. */
final class AccountClaim {
  private AccountClaim() {}

  static ClaimView view(JsonNode claim, ReportView report) {
    JsonNode certainty = claim.path("certainty");
    List<ClaimView.Voice> chain = Shown.list(claim.path("chain"), ClaimView.Voice::of);
    return new ClaimView(
        claim.path("id").asText(),
        Shown.list(claim.path("content"), span -> Shown.text(span, "text")).stream()
            .collect(Collectors.joining(" … ")),
        Shown.text(claim, "quote"),
        chain.isEmpty() ? List.of() : List.of(chain.get(chain.size() - 1).actor()),
        chain,
        Shown.orNull(certainty, "phrase"),
        null,
        claim.path("about_future").asBoolean(),
        null,
        null,
        null,
        Shown.list(claim.path("figures"), AccountClaim::amount),
        Shown.list(claim.path("places"), place -> Shown.text(place, "name")).stream()
            .distinct()
            .toList(),
        Shown.list(claim.path("status"), ClaimView.Status::of),
        report.outlet(),
        report.headline(),
        report.url(),
        report.id(),
        report.published(),
        report.reported(),
        report.recordedAt());
  }

  private static Amount amount(JsonNode figure) {
    JsonNode period = figure.path("period");
    return new Amount(
        Shown.text(figure, "measure"),
        Shown.orNull(figure, "of"),
        Shown.number(figure, "low"),
        Shown.number(figure, "high"),
        Shown.text(figure, "qualifier"),
        Shown.orNull(figure, "unit"),
        Shown.orNull(period, "from"),
        Shown.orNull(period, "to"),
        Shown.orNull(figure, "kind"),
        Shown.orNull(figure.path("scope"), "text"),
        Shown.text(figure.path("span"), "text"));
  }
}
