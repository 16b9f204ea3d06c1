package org.hearsay.app.sheet;

/** Weight and colour of words on a terminal; words alone must already say everything. */
public enum Ink {
  /** None: for pipes, files and who asks for it. */
  PLAIN,
  /** With the escape sequences of ECMA-48. */
  COLOUR;

  String bold(String text) {
    return in("1", text);
  }

  String faint(String text) {
    return in("2", text);
  }

  String accent(String text) {
    return in("36", text);
  }

  private String in(String style, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + style + "m" + text + "\u001b[0m";
  }
}
