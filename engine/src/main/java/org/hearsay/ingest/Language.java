package org.hearsay.ingest;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A cheap test for English by its small words. */
final class Language {

  private static final Set<String> ENGLISH = WordList.named("function_words.tsv").words();
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");

  /** So many units of a text are enough to tell. */
  private static final int SAMPLE = 8000;

  private static final int LEAST_PERCENT = 12;

  private Language() {}

  /** "en" for English, else {@code declared} where the input says it, else "und". */
  static String of(String text, @Nullable String declared) {
    if (isEnglish(text)) {
      return "en";
    }
    return declared == null || declared.equals("en") ? "und" : declared;
  }

  private static boolean isEnglish(String text) {
    Matcher words = WORD.matcher(text.substring(0, Math.min(SAMPLE, text.length())));
    int all = 0;
    int english = 0;
    while (words.find()) {
      all++;
      english += ENGLISH.contains(WordList.lower(words.group())) ? 1 : 0;
    }
    return english > 0 && english * 100 >= all * LEAST_PERCENT;
  }
}
