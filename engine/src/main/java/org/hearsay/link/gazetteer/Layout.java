package org.hearsay.link.gazetteer;

import java.util.Set;

/**
 * How a gazetteer's file is laid out: big-endian integers and UTF-8, in eight sections.
 *
 * <p>After {@link #MAGIC} come the sections' lengths in bytes, then the sections: sources; places
 * ({@link #PLACE} bytes each); strings; extents; starts of the names' keys, and the keys themselves
 * in the order of their unsigned bytes; starts of each key's postings, and the postings: the index
 * of a place, with flags in the upper bits.
 */
final class Layout {
  /** "HSG1". */
  static final int MAGIC = 0x48534731;

  static final int SECTIONS = 8;
  static final int PLACE = 33;
  static final double POINT_SCALE = 1e5;
  static final double EXTENT_SCALE = 100;

  /** Flag of a posting: the key is the place's main name. */
  static final int MAIN = 1 << 31;

  /** Flag of a posting: the key is a name of its people. */
  static final int PEOPLE = 1 << 30;

  static final int INDEX = PEOPLE - 1;

  /** Before the code of an area, as a key: no name begins with it. */
  static final String AREA_MARK = "#";

  static final Set<Character.UnicodeScript> SCRIPTS =
      Set.of(
          Character.UnicodeScript.LATIN,
          Character.UnicodeScript.CYRILLIC,
          Character.UnicodeScript.COMMON,
          Character.UnicodeScript.INHERITED);

  private Layout() {}
}
