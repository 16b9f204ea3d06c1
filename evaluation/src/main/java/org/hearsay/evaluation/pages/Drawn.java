package org.hearsay.evaluation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Addresses of each kind of page, drawn from all of a ledger's time: claims, reports and names as
 * of moments of the same chance, so that a name is drawn as often as it comes. Each address with a
 * moment is another, so that no answer was kept; those without are asked for again and again.
 */
final class Drawn {
  private static final int MOMENTS = 40;
  private static final int ROWS = 25;

  private final SplittableRandom random = new SplittableRandom(7);
  private final Served served;
  private final List<JsonNode> claims = new ArrayList<>();
  private final Instant first;
  private final Instant last;

  Drawn(Served served) throws IOException, InterruptedException {
    this.served = served;
    this.last = moment("/claims?limit=1");
    this.first = first(last);
    for (int i = 0; i < MOMENTS; i++) {
      served
          .json("/claims?limit=" + ROWS + "&as_of=" + (i == 0 ? encoded(last.toString()) : then()))
          .path("rows")
          .forEach(claims::add);
    }
    if (claims.isEmpty()) {
      throw new IOException("The ledger has no claims");
    }
  }

  /** A moment of all of its time. */
  private String then() {
    return before(Math.max(1, Duration.between(first, last).toSeconds()));
  }

  /** A moment of the last tenth: nearly all of the ledger, and yet not asked for before. */
  private String lately() {
    return "&as_of=" + before(Math.max(1, Duration.between(first, last).toSeconds() / 10));
  }

  private String before(long seconds) {
    return encoded(last.minusSeconds(random.nextLong(seconds)).toString());
  }

  private Instant moment(String path) throws IOException, InterruptedException {
    String recorded = served.json(path).path("ledger").path("recorded_at").asText("");
    if (recorded.isEmpty()) {
      throw new IOException("The ledger is empty");
    }
    return Instant.parse(recorded);
  }

  /** The first moment is not told: the last before which there is nothing, by halving. */
  private Instant first(Instant last) throws IOException, InterruptedException {
    long low = 0;
    long high = last.getEpochSecond();
    while (high - low > 60) {
      long middle = (low + high) >>> 1;
      String moment = encoded(Instant.ofEpochSecond(middle).toString());
      boolean none = served.json("/claims?limit=1&as_of=" + moment).path("rows").isEmpty();
      low = none ? middle : low;
      high = none ? high : middle;
    }
    return Instant.ofEpochSecond(high);
  }

  /** Each kind of page by its name. */
  Map<String, Supplier<String>> kinds() {
    Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
    kinds.put("now", () -> "/");
    kinds.put("ledger", () -> "/claims");
    kinds.put("ledger, as of a moment", () -> "/claims?as_of=" + then());
    kinds.put("ledger, one claimant", () -> "/claims?claimant=" + name("/claimants/0") + lately());
    kinds.put("ledger, one place", () -> "/claims?place=" + name("/places/0/name") + lately());
    kinds.put("ledger, words", () -> "/claims?text=" + word() + lately());
    kinds.put("a report", this::report);
    kinds.put("figures, as of a moment", () -> "/figures?as_of=" + then());
    kinds.put(
        "figures of a measure", () -> "/figures?measure=" + name("/figures/0/measure") + lately());
    kinds.put("map, as of a moment", () -> "/map?as_of=" + then());
    kinds.put("map, one place", () -> "/map?place=" + name("/places/0/name") + lately());
    kinds.put("sources, as of a moment", () -> "/sources?as_of=" + then());
    kinds.put(
        "sources, one claimant", () -> "/sources?claimant=" + name("/claimants/0") + lately());
    kinds.put(
        "reports, one claimant", () -> "/reports?claimant=" + name("/claimants/0") + lately());
    kinds.put("changes (API)", () -> "/api/v1/changes?from=" + then());
    kinds.put("feed (API)", () -> "/api/v1/claims.atom?place=" + name("/places/0/name") + lately());
    kinds.put("1,000 rows as CSV (API)", () -> "/api/v1/claims.csv?limit=1000&as_of=" + then());
    kinds.put("a claim", () -> "/claims/" + some(claims).path("id").asText());
    kinds.put("questions", () -> "/questions");
    kinds.put("questions, as of a moment", () -> "/questions?as_of=" + then());
    return kinds;
  }

  /** The page of a report. */
  String report() {
    String claim = some(claims).path("id").asText();
    return "/reports/" + claim.substring(0, claim.indexOf('-'));
  }

  private String name(String pointer) {
    for (int tries = 0; tries < MOMENTS * ROWS; tries++) {
      String found = some(claims).at(pointer).asText("");
      if (!found.isEmpty()) {
        return encoded(found);
      }
    }
    return "";
  }

  private String word() {
    String[] words = some(claims).path("content").asText("none").split("[^\\p{L}]+");
    String word = words[random.nextInt(words.length)];
    return encoded(word.isEmpty() ? "none" : word);
  }

  private <T> T some(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
