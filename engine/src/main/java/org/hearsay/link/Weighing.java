package org.hearsay.link;

/** One pass: weighs the places that the names of a report can stand for. */
interface Weighing {

  /** Its name, for the documents and {@code --explain}. */
  String name();

  /** What it does, in a sentence. */
  String description();

  /** Says what it thinks of each candidate, as pass number {@code number}. */
  void weigh(Scene scene, int number);
}
