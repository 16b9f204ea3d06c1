package org.hearsay.corroborate;

/** What is known of how reports stand to each other, for whoever compares their claims. */
interface Neighbours {

  /** Whether a newer version of the report is known. */
  boolean isSuperseded(String report);

  /** Whether the report of {@code fact} has it from the report of {@code other}, as a copy. */
  boolean copiedFrom(Fact fact, Fact other);

  /**
   * Whether the reports of two facts share a text: one is a copy of the other, or tells its claims
   * in other words, which leaves open who had it first.
   *
   * @param later the fact that has it from the other, if that is known
   */
  boolean shareText(Fact later, Fact earlier);

  /** Whether any report has one of two voices pass on what the other said. */
  boolean passesOn(Voice one, Voice other);

  /** Whether the text of a report names a voice. */
  boolean names(String report, Voice voice);

  /** Whether the paragraph of a fact, or the headline above it, names a voice. */
  boolean names(Fact fact, Voice voice);
}
