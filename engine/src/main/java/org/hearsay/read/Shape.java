package org.hearsay.read;

import java.util.Arrays;

/** How a word is written, which its pieces (of an uncased vocabulary) do not show. */
final class Shape {
  static final int OTHER = 0;

  /** The first letter is upper case, but not all letters are. */
  static final int CAPITALISED = 1;

  /** All letters that have a case are upper case, and there is at least one: "US", "A". */
  static final int UPPER = 2;

  static final int DIGITS = 3;

  /** First and last of the runs of characters whose Unicode Numeric_Type is Digit. */
  private static final int[][] OTHER_DIGITS = {
    {0xB2, 0xB3},
    {0xB9, 0xB9},
    {0x1369, 0x1371},
    {0x19DA, 0x19DA},
    {0x2070, 0x2070},
    {0x2074, 0x2079},
    {0x2080, 0x2089},
    {0x2460, 0x2468},
    {0x2474, 0x247C},
    {0x2488, 0x2490},
    {0x24EA, 0x24EA},
    {0x24F5, 0x24FD},
    {0x24FF, 0x24FF},
    {0x2776, 0x277E},
    {0x2780, 0x2788},
    {0x278A, 0x2792},
    {0x10A40, 0x10A43},
    {0x10E60, 0x10E68},
    {0x11052, 0x1105A},
    {0x1F100, 0x1F10A}
  };

  private Shape() {}

  /** The shape of a word of at least one character, as {@code training/data.py} computes it. */
  static int of(String word) {
    if (word.codePoints().allMatch(Shape::isDigit)) {
      return DIGITS;
    }
    if (isUpper(word)) {
      return UPPER;
    }
    return Character.isUpperCase(word.codePointAt(0)) ? CAPITALISED : OTHER;
  }

  private static boolean isUpper(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase)
        && word.codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c));
  }

  /** Whether Unicode gives the character the value of a digit; superscripts and circles too. */
  private static boolean isDigit(int character) {
    return Character.isDigit(character)
        || Arrays.stream(OTHER_DIGITS).anyMatch(range -> within(character, range));
  }

  private static boolean within(int character, int[] range) {
    return range[0] <= character && character <= range[1];
  }
}
