package org.hearsay.expected;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.claim.Account;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Period;
import org.hearsay.claim.Status;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an account gets right of a report's expected claims.
 *
 * @param report the report
 * @param faults for each expected claim what is wrong with ours; an empty list where all is right
 * @param extra our claims that answer no expected one
 * @param forbidden pieces of text that must be in no claim and are in one
 */
public record Comparison(
    ExpectedReport report,
    Map<ExpectedClaim, List<String>> faults,
    List<Claim> extra,
    List<String> forbidden) {

  /** Compares, giving each expected claim the one of ours that fits it best. */
  public static Comparison of(ExpectedReport report, Account account) {
    List<Claim> left = new ArrayList<>(account.claims());
    Map<ExpectedClaim, List<String>> faults = new LinkedHashMap<>();
    for (ExpectedClaim expected : report.claims()) {
      Claim best = null;
      List<String> fewest = List.of("not found");
      for (Claim claim : left) {
        if (holdsAll(claim, expected.contentHas())) {
          List<String> wrong = faults(expected, claim);
          if (best == null || wrong.size() < fewest.size()) {
            best = claim;
            fewest = wrong;
          }
        }
      }
      left.remove(best);
      faults.put(expected, fewest);
    }
    return new Comparison(report, faults, left, forbidden(report, account));
  }

  /** How many expected claims are right in all that the file states. */
  public long right() {
    return faults.values().stream().filter(List::isEmpty).count();
  }

  /** How many expected claims were found and have no fault of {@code kind}. */
  public long rightIn(String kind) {
    return faults.values().stream()
        .filter(f -> f.stream().noneMatch(x -> x.equals("not found") || x.startsWith(kind)))
        .count();
  }

  /** How many extra claims there are beyond those that a reader might defend. */
  public int tooMany() {
    return Math.max(0, extra.size() - report.mostExtra());
  }

  /** What is wrong, in lines. */
  public String told() {
    StringBuilder told = new StringBuilder();
    faults.forEach(
        (claim, wrong) -> {
          if (!wrong.isEmpty()) {
            told.append("  ").append(claim.id()).append(' ').append(claim.contentHas());
            wrong.forEach(w -> told.append("\n      ").append(w));
            told.append('\n');
          }
        });
    extra.forEach(c -> told.append("  extra: ").append(line(c)).append('\n'));
    forbidden.forEach(f -> told.append("  must be no claim: ").append(f).append('\n'));
    return told.toString();
  }

  private static String line(Claim claim) {
    String chain = claim.chain().hops().stream().map(Hop::actor).collect(Collectors.joining(" > "));
    return "[" + claim.madeBy() + "] " + chain + ": " + content(claim.content());
  }

  private static List<String> forbidden(ExpectedReport report, Account account) {
    return report.notClaims().stream()
        .filter(
            p -> account.claims().stream().anyMatch(c -> content(c.content()).contains(flat(p))))
        .toList();
  }

  private static boolean holdsAll(Claim claim, List<String> pieces) {
    String content = content(claim.content());
    return pieces.stream().allMatch(piece -> content.contains(flat(piece)));
  }

  private static String content(List<Span> content) {
    return content.stream().map(s -> flat(s.text())).collect(Collectors.joining(" "));
  }

  private static String flat(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static List<String> faults(ExpectedClaim expected, Claim claim) {
    List<String> faults = new ArrayList<>();
    chain(expected, claim, faults);
    compare("quote", expected.value("quote"), claim.quote().label(), faults);
    saidOn(expected, claim, faults);
    happenedOn(expected, claim, faults);
    certainty(expected, claim, faults);
    speaker(expected, claim, faults);
    if (expected.states("about_future")) {
      compare("future", expected.value("about_future"), "" + claim.aboutFuture(), faults);
    }
    status(expected, claim, faults);
    expected.figures().forEach(figure -> figure(figure, claim, faults));
    expected.alsoIn().stream()
        .filter(p -> claim.alsoAt().stream().noneMatch(at -> content(at).contains(flat(p))))
        .forEach(p -> faults.add("also in: " + p));
    expected.places().stream()
        .filter(p -> claim.places().stream().noneMatch(at -> Names.same(at.name(), p)))
        .forEach(p -> faults.add("place: " + p));
    return faults;
  }

  private static void compare(
      String what, @Nullable String expected, String ours, List<String> faults) {
    if (expected != null && !expected.equals(ours)) {
      faults.add(what + ": " + ours + " for " + expected);
    }
  }

  private static void chain(ExpectedClaim expected, Claim claim, List<String> faults) {
    List<String> ours = claim.chain().hops().stream().map(Hop::actor).toList();
    List<String> wanted = expected.chain();
    if (!matches(wanted, ours, expected.optionalHops())) {
      faults.add("chain: " + ours + " for " + wanted);
      return;
    }
    List<String> kinds = ExpectedReport.strings(expected.node().path("hop_kinds"));
    for (int i = 0; i < kinds.size() && ours.size() == kinds.size(); i++) {
      String kind = claim.chain().hops().get(i).kind().label();
      boolean group = kinds.get(i).equals("group") && !kind.equals("named person");
      if (!kind.equals(kinds.get(i)) && !group) {
        faults.add("kind: " + kind + " of " + ours.get(i) + " for " + kinds.get(i));
      }
    }
  }

  /** Whether two chains name the same voices in the same order, but for optional ones. */
  static boolean matches(List<String> wanted, List<String> ours, List<String> optional) {
    if (wanted.isEmpty() && ours.isEmpty()) {
      return true;
    }
    boolean both = !wanted.isEmpty() && !ours.isEmpty();
    if (both
        && Names.same(wanted.get(0), ours.get(0))
        && matches(rest(wanted), rest(ours), optional)) {
      return true;
    }
    boolean mayDrop = !wanted.isEmpty() && isOptional(wanted.get(0), optional);
    boolean mayAdd = !ours.isEmpty() && isOptional(ours.get(0), optional);
    return (mayDrop && matches(rest(wanted), ours, optional))
        || (mayAdd && matches(wanted, rest(ours), optional));
  }

  private static boolean isOptional(String name, List<String> optional) {
    return optional.stream().anyMatch(o -> Names.same(o, name));
  }

  private static List<String> rest(List<String> list) {
    return list.subList(1, list.size());
  }

  private static void saidOn(ExpectedClaim expected, Claim claim, List<String> faults) {
    String day = expected.value("said_on");
    boolean told =
        claim.chain().hops().stream().anyMatch(h -> Objects.equals(day, "" + h.saidOn()));
    if (day != null && !told) {
      faults.add(
          "said on: "
              + claim.chain().hops().stream().map(h -> "" + h.saidOn()).toList()
              + " for "
              + day);
    }
  }

  private static void happenedOn(ExpectedClaim expected, Claim claim, List<String> faults) {
    String day = expected.value("happened_on");
    boolean told =
        claim.times().stream()
            .anyMatch(t -> ("" + t.from()).equals(day) && ("" + t.to()).equals(day));
    if (day != null && !told) {
      faults.add("happened on: " + claim.times() + " for " + day);
    }
  }

  private static void certainty(ExpectedClaim expected, Claim claim, List<String> faults) {
    JsonNode likelihood = expected.node().path("likelihood");
    if (likelihood.isMissingNode()) {
      return;
    }
    boolean right =
        claim.certainty() != null
            && claim.certainty().phrase().equalsIgnoreCase(likelihood.path("phrase").asText())
            && claim.certainty().low() == likelihood.path("icd203").path(0).asDouble()
            && claim.certainty().high() == likelihood.path("icd203").path(1).asDouble();
    if (!right) {
      faults.add("certainty: " + claim.certainty() + " for " + likelihood);
    }
  }

  private static void speaker(ExpectedClaim expected, Claim claim, List<String> faults) {
    JsonNode speaker = expected.node().path("speaker");
    if (speaker.isMissingNode()) {
      return;
    }
    Hop hop = claim.chain().origin();
    String role = "" + hop.role();
    if (!role.contains(speaker.path("role").asText())
        || !role.contains(speaker.path("of").asText())) {
      faults.add("role: " + role + " for " + speaker);
    }
    compare("side", ExpectedReport.text(speaker, "side"), "" + hop.side(), faults);
  }

  private static void status(ExpectedClaim expected, Claim claim, List<String> faults) {
    String wanted = expected.value("status");
    if (wanted == null) {
      return;
    }
    String value = wanted.equals("unconfirmed") ? "not confirmed" : wanted;
    boolean right =
        claim.status().stream().anyMatch(s -> s.value().label().equals(value) && fits(expected, s));
    if (!right) {
      faults.add(
          "status: " + claim.status() + " for " + value + " by " + expected.value("status_by"));
    }
  }

  private static boolean fits(ExpectedClaim expected, Status status) {
    String by = expected.value("status_by");
    String reason = expected.value("status_reason_has");
    return (by == null || (status.by() != null && Names.same(by, status.by())))
        && (reason == null || (status.reason() != null && flat(status.reason()).contains(reason)));
  }

  private static void figure(JsonNode expected, Claim claim, List<String> faults) {
    List<String> nearest = null;
    for (Figure figure : claim.figures()) {
      List<String> wrong = faults(expected, figure);
      if (nearest == null || wrong.size() < nearest.size()) {
        nearest = wrong;
      }
    }
    if (nearest == null) {
      faults.add("figure: none for " + expected);
    } else if (!nearest.isEmpty()) {
      faults.add("figure: " + nearest + " for " + expected);
    }
  }

  private static List<String> faults(JsonNode expected, Figure figure) {
    List<String> faults = new ArrayList<>();
    compare("measure", ExpectedReport.text(expected, "measure"), figure.measure(), faults);
    name("of", expected, figure.of(), faults);
    name("by", expected, figure.by(), faults);
    bound("low", expected, figure.low(), faults);
    bound("high", expected, figure.high(), faults);
    compare(
        "qualifier",
        ExpectedReport.text(expected, "qualifier"),
        Qualifiers.conventional(figure.qualifier()),
        faults);
    kind(expected, figure, faults);
    period(expected, figure.period(), faults);
    return faults;
  }

  private static void name(
      String field, JsonNode expected, @Nullable String ours, List<String> faults) {
    String wanted = ExpectedReport.text(expected, field);
    if (wanted != null && (ours == null || !Names.same(wanted, ours))) {
      faults.add(field + ": " + ours);
    }
  }

  private static void bound(
      String field, JsonNode expected, @Nullable BigDecimal ours, List<String> faults) {
    JsonNode wanted = expected.path(field);
    boolean same =
        wanted.isMissingNode()
            || (wanted.isNull() && ours == null)
            || (ours != null
                && !wanted.isNull()
                && ours.compareTo(new BigDecimal(wanted.asText())) == 0);
    if (!same) {
      faults.add(field + ": " + ours);
    }
  }

  private static void kind(JsonNode expected, Figure figure, List<String> faults) {
    String wanted = ExpectedReport.text(expected, "kind");
    if (wanted != null) {
      String label = wanted.equals("cumulative") ? "total" : wanted.toLowerCase(Locale.ROOT);
      String ours = figure.kind() == null ? "none" : figure.kind().label();
      compare("kind", label, ours, faults);
    }
  }

  private static void period(JsonNode expected, @Nullable Period ours, List<String> faults) {
    String from = ExpectedReport.text(expected, "period_from");
    String to = ExpectedReport.text(expected, "period_to");
    String text = ExpectedReport.text(expected, "period");
    if (from != null && (ours == null || !from.equals("" + ours.from()))) {
      faults.add("period from: " + ours);
    }
    if (to != null && (ours == null || !to.equals("" + ours.to()))) {
      faults.add("period to: " + ours);
    }
    if (text != null && (ours == null || !ours.text().contains(text))) {
      faults.add("period: " + ours);
    }
  }
}
