package org.hearsay.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.BlockKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the class, id, role and itemprop of elements of one page say of what they hold. */
final class PageWords {

  private static final Map<String, String> IS = WordList.named("page_words.tsv").table();
  private static final String[] ATTRIBUTES = {"class", "id", "role", "itemprop"};
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  /** Longer attributes say too much to say anything. */
  private static final int LONGEST = 300;

  /** Pages repeat their classes, so each is looked at once. */
  private final Map<String, Set<String>> known = new HashMap<>();

  /** Whether the words of {@code element} say that it holds nothing of the article. */
  boolean isFurniture(Element element) {
    return says(element, "furniture");
  }

  /** Whether they say that it is not shown. */
  boolean isHidden(Element element) {
    return says(element, "hidden");
  }

  /** The part of an article that they name, or null; a credit may also be called a caption. */
  @Nullable BlockKind kind(Element element) {
    if (says(element, "credit")) {
      return BlockKind.CREDIT;
    }
    if (says(element, "caption")) {
      return BlockKind.CAPTION;
    }
    if (says(element, "byline")) {
      return BlockKind.BYLINE;
    }
    return says(element, "standfirst") ? BlockKind.STANDFIRST : null;
  }

  private boolean says(Element element, String what) {
    if (element.attributesSize() == 0) {
      return false;
    }
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      boolean isShort = !value.isEmpty() && value.length() <= LONGEST;
      if (isShort && known.computeIfAbsent(value, PageWords::meanings).contains(what)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> meanings(String value) {
    Set<String> meanings = new HashSet<>();
    for (String word : BETWEEN_WORDS.split(value, -1)) {
      String meaning = IS.get(WordList.lower(word));
      if (meaning != null) {
        meanings.add(meaning);
      }
    }
    return meanings;
  }
}
