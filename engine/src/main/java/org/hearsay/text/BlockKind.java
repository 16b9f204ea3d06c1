package org.hearsay.text;

/** What a block of a report's text is for; only some blocks can hold claims. */
public enum BlockKind {
  HEADLINE,
  STANDFIRST,
  BYLINE,
  /** Place, date and agency before a wire report's first sentence. */
  DATELINE,
  SUBHEADING,
  PARAGRAPH,
  /** What stands under a picture. */
  CAPTION,
  /** Who made a picture. */
  CREDIT,
  /**
   * About the publication and not the news: author notes, social media, newsletters, "read more".
   */
  BOILERPLATE;

  /** Whether a statement in such a block can be the report's claim. */
  public boolean holdsClaims() {
    return this == HEADLINE || this == STANDFIRST || this == PARAGRAPH;
  }
}
