package org.hearsay.evaluation.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hearsay.corroborate.Corroborate;

/** The names that made-up reports speak of, and how they are drawn. */
final class World {
  static final LocalDate FIRST_DAY = LocalDate.of(2024, 8, 1);
  static final int DAYS = 270;

  private final SplittableRandom random;
  private final List<String> claimants;
  private final List<String> outlets;
  private final List<String> places;
  private final List<String> measures;
  private final List<String> words;
  private final List<String> sides;
  private final Zipf ofClaimants;
  private final Zipf ofOutlets;
  private final Zipf ofPlaces;
  private final Zipf ofMeasures;
  private final Zipf ofWords;

  World(SplittableRandom random) {
    this.random = random;
    claimants = MadeNames.names(5_000, 2, random);
    outlets = MadeNames.names(300, 2, random);
    places = MadeNames.names(3_000, 1, random);
    measures = MadeNames.words(120, random).stream().map(word -> word + " lost").toList();
    words = commonFirst(MadeNames.words(20_000, random));
    sides = MadeNames.names(12, 1, random);
    ofClaimants = new Zipf(claimants.size());
    ofOutlets = new Zipf(outlets.size());
    ofPlaces = new Zipf(places.size());
    ofMeasures = new Zipf(measures.size());
    ofWords = new Zipf(words.size());
  }

  /**
   * The words of news, that of most articles first, and then those of {@code made} that are left:
   * so a word that comes often tells as little as it does in news, and one that comes once, much.
   */
  private static List<String> commonFirst(List<String> made) {
    List<String> common = Corroborate.commonWords();
    List<String> words = new ArrayList<>(common.subList(0, Math.min(common.size(), made.size())));
    words.addAll(made.subList(words.size(), made.size()));
    return List.copyOf(words);
  }

  String claimant() {
    return claimants.get(ofClaimants.draw(random));
  }

  /** Each claimant speaks for one side. */
  String sideOf(String claimant) {
    return sides.get(Math.floorMod(claimant.hashCode(), sides.size()));
  }

  String outlet() {
    return outlets.get(ofOutlets.draw(random));
  }

  String place() {
    return places.get(ofPlaces.draw(random));
  }

  String measure() {
    return measures.get(ofMeasures.draw(random));
  }

  String word() {
    return words.get(ofWords.draw(random));
  }

  boolean happens(double chance) {
    return random.nextDouble() < chance;
  }

  int number(int from, int to) {
    return random.nextInt(from, to);
  }
}
