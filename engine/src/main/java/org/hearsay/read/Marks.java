package org.hearsay.read;

/** Kinds of punctuation marks. */
final class Marks {
  private static final String QUOTES = "\"'`“”‘’„‟‚‛«»‹›";
  private static final String OPENING_QUOTES = "“‘„‚«‹";
  private static final String CLOSING = ")]}”’»›";
  private static final String STOPS = ".?!…。！？؟۔।";
  private static final String APOSTROPHES = "'’‘ʼ";
  private static final String HYPHENS = "-‐‑";
  private static final String DASHES = "-‐‑‒–—―";

  private Marks() {}

  /** Whether the mark can open or close a quotation. */
  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /** Whether the mark only ever opens a quotation. */
  static boolean opensQuote(char c) {
    return OPENING_QUOTES.indexOf(c) >= 0;
  }

  /** Whether the mark closes something, or is a quote that may. */
  static boolean closesOrQuotes(char c) {
    return CLOSING.indexOf(c) >= 0 || isQuote(c);
  }

  /** Whether the mark can end a sentence. */
  static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  static boolean isApostrophe(char c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  static boolean isHyphen(char c) {
    return HYPHENS.indexOf(c) >= 0;
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }
}
