package org.hearsay.interpret.actor;

import org.hearsay.claim.HopKind;

/**
 * A noun that stands for a voice without a name: "spokeswoman", "officials", "the report".
 *
 * @param singular its singular, lower case
 * @param plural whether the word was in the plural
 * @param kind what kind of voice it stands for
 * @param gender what the word tells of the gender
 * @param any whether "the" and the noun can point back to any voice of the kind: "the company"
 */
public record VoiceNoun(String singular, boolean plural, Kind kind, Gender gender, boolean any) {

  /** The kinds of voices that nouns tell apart. */
  public enum Kind {
    OFFICE,
    OFFICIAL,
    GROUP,
    ORGANISATION,
    DOCUMENT,
    OUTLET
  }

  /** What the chain calls it. */
  public HopKind hopKind() {
    return switch (kind) {
      case OFFICE -> plural ? HopKind.UNNAMED_GROUP : HopKind.OFFICE;
      case OFFICIAL -> plural ? HopKind.UNNAMED_GROUP : HopKind.UNNAMED_OFFICIAL;
      case GROUP -> HopKind.UNNAMED_GROUP;
      case ORGANISATION -> HopKind.ORGANISATION;
      case DOCUMENT -> HopKind.DOCUMENT;
      case OUTLET -> HopKind.OUTLET;
    };
  }

  /** Whether "he" or "she" can mean it. */
  public boolean isPerson() {
    return !plural && (kind == Kind.OFFICE || kind == Kind.OFFICIAL || kind == Kind.GROUP);
  }
}
