package org.hearsay.evaluation.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.claim.Account;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Figure;
import org.hearsay.claim.FigureKind;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.Period;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.Reading;
import org.hearsay.claim.Reason;
import org.hearsay.claim.known.KnownActors;
import org.hearsay.text.Report;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Accounts whose claims are those of the gold: what a reader without fault would hand on.
 *
 * <p>Of a claim are taken its words, its chain, its numbers with bounds, measure, whose and since
 * when, and the day on which it was said where the report tells. The statement that it belongs to
 * gives none of these but measure, sides and the beginning of what it counts, which the words state
 * too. Sentences are those that the engine found.
 */
final class GoldAccounts {
  private final Gold gold;
  private final Map<String, JsonNode> statements = new LinkedHashMap<>();
  private final Set<String> outlets = new HashSet<>();

  GoldAccounts(Gold gold) {
    this.gold = gold;
    gold.rows("statements").forEach(s -> statements.put(s.path("id").asText(), s));
    gold.digests().values().forEach(d -> outlets.add(d.path("outlet").asText()));
    gold.rows("carried").forEach(c -> outlets.add(c.path("outlet").asText()));
  }

  /** One account a digest, in their order, in place of those that the engine read. */
  List<Account> like(List<Account> read) {
    Map<String, List<Claim>> claims = new LinkedHashMap<>();
    Iterator<Account> accounts = read.iterator();
    Map<String, Account> byDigest = new LinkedHashMap<>();
    gold.reports().keySet().forEach(digest -> byDigest.put(digest, accounts.next()));
    for (JsonNode claim : gold.rows("claims")) {
      String digest = claim.path("digest").asText();
      claims
          .computeIfAbsent(digest, r -> new ArrayList<>())
          .add(claim(claim, Objects.requireNonNull(byDigest.get(digest)).reading()));
    }
    List<Account> accountsByHand = new ArrayList<>();
    byDigest.forEach(
        (digest, account) ->
            accountsByHand.add(
                new Account(account.reading(), claims.getOrDefault(digest, List.of()), List.of())));
    return accountsByHand;
  }

  private Claim claim(JsonNode claim, Reading reading) {
    Report report = reading.report();
    Span span = report.span(gold.offset(claim, 0), gold.offset(claim, 1));
    List<Figure> figures =
        claim.has("low") || claim.has("high")
            ? List.of(
                figure(
                    claim,
                    Objects.requireNonNull(statements.get(claim.path("statement").asText())),
                    span,
                    reading))
            : List.of();
    return new Claim(
        claim.path("id").asText(),
        List.of(span),
        QuoteKind.INDIRECT,
        List.of(),
        new Chain(hops(claim, SaidDay.of(reading, span))),
        null,
        false,
        List.of(),
        figures,
        SaidDay.named(reading, span),
        List.of(),
        List.of(),
        List.of(new Reason("gold", "written by hand", null)));
  }

  private List<Hop> hops(JsonNode claim, @Nullable LocalDate said) {
    List<Hop> hops = new ArrayList<>();
    for (JsonNode name : claim.path("chain")) {
      HopKind kind = hops.isEmpty() ? HopKind.OUTLET : kind(name.asText());
      hops.add(
          new Hop(
              name.asText(),
              kind,
              null,
              null,
              List.of(),
              null,
              null,
              hops.isEmpty() ? null : said));
    }
    return hops;
  }

  private HopKind kind(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (outlets.contains(name) || KnownActors.bundled().outlet(name).isPresent()) {
      return HopKind.OUTLET;
    }
    if (lower.matches(".*\\b(official|officials|sources|source)\\b.*")) {
      return HopKind.UNNAMED_OFFICIAL;
    }
    if (lower.matches(".*\\b(countries|members|authorities|allies)\\b.*")) {
      return HopKind.UNNAMED_GROUP;
    }
    boolean body = lower.matches(".*\\b(ministry|staff|department|institute|kremlin|center)\\b.*");
    return body || name.equals("United States") || !name.contains(" ")
        ? HopKind.ORGANISATION
        : HopKind.NAMED_PERSON;
  }

  private static Figure figure(JsonNode claim, JsonNode statement, Span span, Reading reading) {
    String measure = measure(claim, statement);
    LocalDate end = SaidDay.of(reading, span);
    String kind = statement.path("kind").asText("");
    Period period = null;
    if (!COUNTED.matcher(SaidDay.sentence(reading, span)).find()) {
      kind = "";
    } else if (kind.equals("total")) {
      period = new Period(LocalDate.parse(statement.path("from").asText()), end, "");
    } else if (kind.equals("increment")) {
      period = new Period(end == null ? null : end.minusDays(1), end, "");
    }
    return new Figure(
        measure,
        measure.replace(' ', '_'),
        text(statement, "of"),
        text(statement, "by"),
        number(claim, "low"),
        number(claim, "high"),
        claim.path("qualifier").asText("exact"),
        text(statement, "unit"),
        span,
        period,
        kind.isEmpty() ? null : kind.equals("total") ? FigureKind.TOTAL : FigureKind.INCREMENT,
        null,
        null,
        null);
  }

  /** Words of a sentence that say from when or for how long it counts. */
  private static final Pattern COUNTED =
      Pattern.compile("\\b(since|past|hours|a day|on \\d+ August|same period)\\b");

  /** The measure as this claim words it, where the words differ from the statement's. */
  private static String measure(JsonNode claim, JsonNode statement) {
    String measure = statement.path("measure").asText();
    String says = claim.path("says").asText().toLowerCase(Locale.ROOT);
    if (measure.endsWith(" held") && says.matches(".*\\b(captured|taken|seized)\\b.*")) {
      return measure.replace(" held", " captured");
    }
    if (measure.endsWith(" lost") && says.contains("casualties")) {
      return measure.replace(" lost", " killed or wounded");
    }
    if (measure.endsWith(" lost") && says.contains("killed")) {
      return measure.replace(" lost", " killed");
    }
    return measure;
  }

  private static @Nullable String text(JsonNode row, String field) {
    return row.hasNonNull(field) ? row.path(field).asText() : null;
  }

  private static @Nullable BigDecimal number(JsonNode claim, String field) {
    return claim.path(field).isNumber() ? claim.path(field).decimalValue() : null;
  }
}
