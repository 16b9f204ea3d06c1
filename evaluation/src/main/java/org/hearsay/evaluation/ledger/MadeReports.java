package org.hearsay.evaluation.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.hearsay.claim.Account;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Reading;
import org.hearsay.text.Report;

/**
 * Accounts of made-up reports, one after another and the same at each run: of ten reports about six
 * are new, two take over claims of another, one copies one whole, and one is a new version of a
 * page in which a number was corrected, a claim left out and one added.
 */
final class MadeReports {
  private static final int REMEMBERED = 2_000;

  private final SplittableRandom random;
  private final World world;
  private final int claims;
  private final List<Made> recent = new ArrayList<>();
  private int count;
  private long made;

  private record Made(
      String outlet, String url, String headline, LocalDate published, List<MadeClaim> claims) {}

  /**
   * @param claims how many claims will be wanted in all, over which the days are spread
   */
  MadeReports(long seed, int claims) {
    this.random = new SplittableRandom(seed);
    this.world = new World(random);
    this.claims = claims;
  }

  World world() {
    return world;
  }

  /** The account of the next report. */
  Account next() {
    Made report = report();
    count++;
    made += report.claims().size();
    if (recent.size() < REMEMBERED) {
      recent.add(report);
    } else {
      recent.set(random.nextInt(REMEMBERED), report);
    }
    return account(report);
  }

  private Made report() {
    double kind = recent.isEmpty() ? 1 : random.nextDouble();
    if (kind < 0.1) {
      return newVersion(recent.get(random.nextInt(recent.size())));
    }
    LocalDate day = World.FIRST_DAY.plusDays(Math.min(World.DAYS, made * World.DAYS / claims));
    String outlet = world.outlet();
    String url = "https://made.example/" + count;
    if (kind < 0.2) {
      Made other = recent.get(random.nextInt(recent.size()));
      return new Made(outlet, url, other.headline(), day, other.claims());
    }
    List<MadeClaim> all = new ArrayList<>();
    if (kind < 0.4) {
      Made other = recent.get(random.nextInt(recent.size()));
      other.claims().stream().limit(6).forEach(claim -> all.add(claim.relayedFrom(other.outlet())));
    }
    for (int left = random.nextInt(4, 32); left > 0; left--) {
      all.add(MadeClaim.of(world, day));
    }
    return new Made(outlet, url, headline(), day, all);
  }

  private Made newVersion(Made before) {
    List<MadeClaim> all = new ArrayList<>(before.claims());
    all.remove(random.nextInt(all.size()));
    all.add(MadeClaim.of(world, before.published()));
    all.set(0, all.get(0).corrected());
    return new Made(before.outlet(), before.url(), before.headline(), before.published(), all);
  }

  private String headline() {
    List<String> words = new ArrayList<>();
    for (int left = random.nextInt(5, 11); left > 0; left--) {
      words.add(world.word());
    }
    return String.join(" ", words);
  }

  private static Account account(Made made) {
    StringBuilder text = new StringBuilder();
    made.claims()
        .forEach(claim -> text.append(claim.words()).append(' ').append(claim.low()).append(". "));
    Report report = report(made, text.toString());
    List<Claim> claims = new ArrayList<>();
    int begin = 0;
    for (MadeClaim claim : made.claims()) {
      claims.add(claim.in(report, begin));
      begin += claim.words().length() + (" " + claim.low() + ". ").length();
    }
    Reading reading = new Reading(report, List.of(), List.of(), List.of(), List.of());
    return new Account(reading, claims, List.of());
  }

  private static Report report(Made made, String text) {
    String hash = sha256(text);
    return new Report(
        hash.substring(0, 16),
        hash,
        text,
        made.outlet(),
        made.headline(),
        null,
        null,
        made.published(),
        null,
        "en",
        made.url(),
        List.of(),
        List.of());
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) { // every JDK has it
      throw new IllegalStateException(impossible);
    }
  }
}
