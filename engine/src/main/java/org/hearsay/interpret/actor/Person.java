package org.hearsay.interpret.actor;

import org.jspecify.annotations.Nullable;

/**
 * A person whom a report names, with what it tells of them anywhere.
 *
 * @param name the fullest name in the report
 * @param role office as written where it is told most fully, or null
 * @param side country or party that the office belongs to, or null
 * @param gender what titles and offices tell
 */
record Person(String name, @Nullable String role, @Nullable String side, Gender gender) {

  /** The last word of the name, by which reports call a person the second time. */
  String lastName() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
