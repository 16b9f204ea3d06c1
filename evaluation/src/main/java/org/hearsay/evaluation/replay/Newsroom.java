package org.hearsay.evaluation.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of made-up reports, the same for the same seed: of ten about seven are new, two begin with
 * a sentence of another that they name the outlet of, one copies another whole; one in ten is
 * corrected later, some twice; and three in ten come in bursts.
 */
final class Newsroom {
  private static final int BURSTS = 6;
  private static final double BURST_LENGTH = 0.01;
  private static final double IN_BURSTS = 0.3;
  private static final double COPIES = 0.1;
  private static final double RELAYS = 0.3;
  private static final double CORRECTED = 0.1;

  /** The last reports appear before this share of the day, so that corrections can follow. */
  private static final double LAST = 0.97;

  private static final int REMEMBERED = 500;
  private static final Pattern NUMBER = Pattern.compile("\\b\\d{2,}\\b");

  private final SplittableRandom random;
  private final Phrases phrases;
  private final List<Edition> recent = new ArrayList<>();

  Newsroom(long seed) {
    this.random = new SplittableRandom(seed);
    this.phrases = new Phrases(random);
  }

  Phrases phrases() {
    return phrases;
  }

  /** All versions of {@code reports} reports of {@code outlets} outlets, in their order. */
  List<Edition> day(int reports, int outlets) {
    List<Double> moments = moments(reports);
    List<Edition> all = new ArrayList<>();
    for (int report = 0; report < reports; report++) {
      Edition first = first(report, random.nextInt(outlets), moments.get(report));
      remember(first);
      all.add(first);
      Edition before = first;
      while (random.nextDouble() < CORRECTED) {
        before = corrected(before);
        all.add(before);
      }
    }
    all.sort(Comparator.comparingDouble(Edition::at));
    return all;
  }

  private List<Double> moments(int reports) {
    double[] bursts = new double[BURSTS];
    for (int i = 0; i < BURSTS; i++) {
      bursts[i] = random.nextDouble(LAST - BURST_LENGTH);
    }
    List<Double> moments = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      moments.add(
          random.nextDouble() < IN_BURSTS
              ? bursts[random.nextInt(BURSTS)] + random.nextDouble(BURST_LENGTH)
              : random.nextDouble(LAST));
    }
    moments.sort(Comparator.naturalOrder());
    return moments;
  }

  private Edition first(int report, int outlet, double at) {
    double kind = recent.isEmpty() ? 1 : random.nextDouble();
    if (kind < COPIES) {
      Edition other = recent.get(random.nextInt(recent.size()));
      return new Edition(report, 1, outlet, at, at, other.headline(), other.paragraphs());
    }
    List<String> paragraphs = new ArrayList<>();
    if (kind < RELAYS) {
      Edition other = recent.get(random.nextInt(recent.size()));
      paragraphs.add(relayed(other));
    }
    for (int left = random.nextInt(3, 6); left > 0; left--) {
      paragraphs.add(phrases.sentence() + " " + phrases.sentence());
    }
    return new Edition(report, 1, outlet, at, at, phrases.headline(), paragraphs);
  }

  private String relayed(Edition other) {
    String sentence = other.paragraphs().get(0);
    String outlet = phrases.outlet(other.outlet());
    return "%s was the first to report on the events. %s".formatted(outlet, sentence);
  }

  private Edition corrected(Edition before) {
    List<String> paragraphs = new ArrayList<>(before.paragraphs());
    int at = random.nextInt(paragraphs.size());
    Matcher number = NUMBER.matcher(paragraphs.get(at));
    paragraphs.set(at, number.replaceFirst(found -> "" + (1 + Integer.parseInt(found.group()))));
    paragraphs.add(phrases.sentence() + " " + phrases.sentence());
    double later =
        before.at() + random.nextDouble(Math.max(1e-6, Math.min(0.2, 0.99 - before.at())));
    return new Edition(
        before.report(),
        before.version() + 1,
        before.outlet(),
        later,
        before.first(),
        before.headline(),
        paragraphs);
  }

  private void remember(Edition edition) {
    if (recent.size() < REMEMBERED) {
      recent.add(edition);
    } else {
      recent.set(random.nextInt(REMEMBERED), edition);
    }
  }
}
