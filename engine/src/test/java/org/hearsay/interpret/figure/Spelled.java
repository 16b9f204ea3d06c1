package org.hearsay.interpret.figure;

/** Writes whole numbers in English words, as the reader should read them back. */
final class Spelled {

  private static final String[] SMALL =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen")
          .split(" ");
  private static final String[] TENS =
      "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

  private Spelled() {}

  static String words(long n) {
    if (n >= 1_000_000) {
      return join(words(n / 1_000_000) + " million", n % 1_000_000, "");
    }
    if (n >= 1000) {
      return join(words(n / 1000) + " thousand", n % 1000, "");
    }
    if (n >= 100) {
      return join(SMALL[(int) (n / 100)] + " hundred", n % 100, "and ");
    }
    if (n >= 20) {
      String ones = n % 10 == 0 ? "" : "-" + SMALL[(int) (n % 10)];
      return TENS[(int) (n / 10)] + ones;
    }
    return SMALL[(int) n];
  }

  private static String join(String large, long rest, String link) {
    return rest == 0 ? large : large + " " + link + words(rest);
  }
}
