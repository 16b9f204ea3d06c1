package org.hearsay.interpret.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short names that a report explains: "the Legal Services Board (LSB)". */
final class Acronyms {

  private static final Pattern IN_BRACKETS = Pattern.compile("\\((\\p{Lu}[\\p{Lu}&.]{1,8})\\)");
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "and", "the", "for", "in", "on", "to");
  private static final int LONGEST = 90;

  private final Map<String, String> names = new HashMap<>();

  Acronyms(String text) {
    Matcher matcher = IN_BRACKETS.matcher(text);
    while (matcher.find()) {
      String letters = matcher.group(1).replaceAll("[^\\p{L}]", "");
      String before = text.substring(Math.max(0, matcher.start() - LONGEST), matcher.start());
      String name = nameOf(letters, before.strip().split("\\s+"));
      if (!name.isEmpty()) {
        names.putIfAbsent(matcher.group(1), name);
      }
    }
  }

  /** The full name of a short one that the report explains, or the name itself. */
  String inFull(String name) {
    return names.getOrDefault(name, name);
  }

  /** The words just before the brackets whose initials spell the short name. */
  private static String nameOf(String letters, String[] words) {
    List<String> taken = new ArrayList<>();
    int letter = letters.length() - 1;
    for (int i = words.length - 1; i >= 0 && letter >= 0; i--) {
      String word = words[i];
      boolean small = SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT));
      boolean matches = !word.isEmpty() && initial(word) == letters.charAt(letter);
      if (!matches && !small) {
        return "";
      }
      letter -= matches ? 1 : 0;
      taken.add(0, word);
    }
    return letter < 0 ? String.join(" ", taken) : "";
  }

  private static char initial(String word) {
    return Character.toUpperCase(word.charAt(0));
  }
}
