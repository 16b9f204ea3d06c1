package org.hearsay.evaluation.replay;

import java.util.List;

/**
 * One version of a made-up report, and when it appears.
 *
 * @param report which report, from 0
 * @param version which version of it, from 1
 * @param outlet which outlet publishes it, from 0
 * @param at when, as a share of the day from 0 to 1
 * @param first when its first version appeared
 * @param headline its headline
 * @param paragraphs its text
 */
record Edition(
    int report,
    int version,
    int outlet,
    double at,
    double first,
    String headline,
    List<String> paragraphs) {

  Edition {
    paragraphs = List.copyOf(paragraphs);
  }
}
