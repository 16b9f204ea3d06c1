package org.hearsay.interpret.figure;

/**
 * What a number counts.
 *
 * @param name the first part of a measure, plural: "personnel", "bridges"
 * @param group who they are, where the noun says so ("civilians"), or empty
 * @param what what has become of them, where the noun says so ("deaths"), or empty
 * @param listed whether the word lists know the noun
 */
record Thing(String name, String group, String what, boolean listed) {

  static Thing named(String name) {
    return new Thing(name, "", "", false);
  }

  /** Whether these are people of some kind. */
  boolean isHuman() {
    return name.equals("people") || name.equals("personnel");
  }

  /** The same things without a group: another number of them need not be of the same group. */
  Thing plain() {
    return new Thing(name, "", "", listed);
  }
}
