package org.hearsay.claim;

import java.util.Locale;

/** What the name of a place stands for where it is used. */
public enum PlaceUse {
  /** The place itself: "in Kursk". */
  SITE,
  /** Those who act in its name: "Moscow said". */
  ACTOR,
  /** Its people, or what is theirs: "Russian troops". */
  PEOPLE,
  /** A part of what something is called: "the Kursk submarine". */
  NAME;

  /** Its word in exports: "site". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
