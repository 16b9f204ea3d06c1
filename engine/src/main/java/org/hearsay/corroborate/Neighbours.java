package org.hearsay.corroborate;

/** What is known of how reports stand to each other, for whoever compares their claims. */
interface Neighbours {

  /** Whether a newer version of the report is known. */
  boolean isSuperseded(String report);

  /** Whether the report of {@code fact} has it from the report of {@code other}, as a copy. */
  boolean copiedFrom(Fact fact, Fact other);

  /** Whether any report has one of two voices pass on what the other said. */
  boolean passesOn(Voice one, Voice other);

  /** Whether the text of a report names a voice. */
  boolean names(String report, Voice voice);
}
