package org.hearsay.claim;

/** The kinds of names and values that the reader marks. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  PLACE,
  NATIONALITY,
  ROLE,
  EQUIPMENT,
  NUMBER,
  DATE,
  MISC
}
