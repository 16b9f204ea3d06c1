package org.hearsay.ingest;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An entry of an RSS or Atom feed and what its children say, by the many names that they go by. */
final class FeedElement {
  /** Vocabularies that give an entry further titles and contents, of pictures and sounds. */
  private static final Set<String> OTHERS = Set.of("media", "itunes", "slash", "georss", "podcast");

  private final Element entry;

  FeedElement(Element entry) {
    this.entry = entry;
  }

  /** The name of {@code element} without a prefix. */
  static String local(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** Whether it is of no vocabulary that feeds mix in for other things. */
  static boolean isOfFeeds(Element element) {
    String name = element.tagName();
    int colon = name.indexOf(':');
    return colon < 0 || !OTHERS.contains(WordList.lower(name.substring(0, colon)));
  }

  /** {@code words} on one line, or null where there are none. */
  static @Nullable String line(String words) {
    String line = Paragraph.oneLine(words);
    return line.isBlank() ? null : line;
  }

  /** The words of the first child that has one of {@code names} and any words. */
  @Nullable String line(List<String> names) {
    for (String name : names) {
      for (Element child : named(name)) {
        String line = line(child.wholeText());
        if (line != null) {
          return line;
        }
      }
    }
    return null;
  }

  /** The same without markup. */
  @Nullable String plainLine(List<String> names) {
    String line = line(names);
    boolean plain = line == null || (line.indexOf('<') < 0 && line.indexOf('&') < 0);
    return plain ? line : line(Jsoup.parseBodyFragment(String.valueOf(line)).text());
  }

  /** The content of such a child, as markup or plain. */
  @Nullable String markup(List<String> names) {
    for (String name : names) {
      for (Element child : named(name)) {
        String words = child.childrenSize() > 0 ? child.html() : child.wholeText();
        if (!words.isBlank()) {
          return words.strip();
        }
      }
    }
    return null;
  }

  /** The address of the article as written, or null. */
  @Nullable String link() {
    String original = line(List.of("origLink"));
    if (original != null) {
      return original;
    }
    String best = null;
    for (Element link : named("link")) {
      String rel = link.attr("rel");
      boolean isArticle = rel.isEmpty() || rel.equals("alternate");
      String address = link.hasAttr("href") ? link.attr("href") : link.wholeText();
      if (isArticle && best == null && !address.isBlank()) {
        best = address.strip();
      }
    }
    return best == null ? permanent() : best;
  }

  /** A guid is an address unless it says that it is none. */
  private @Nullable String permanent() {
    for (Element guid : named("guid")) {
      String address = guid.wholeText().strip();
      boolean isAddress = !guid.attr("isPermaLink").equalsIgnoreCase("false");
      if (isAddress && address.matches("(?i)https?://\\S+")) {
        return address;
      }
    }
    return null;
  }

  /** What relative addresses are relative to: what the entry says, else {@code feed}. */
  @Nullable String base(@Nullable String feed) {
    String own = "";
    for (Element at = entry; at != null && own.isEmpty(); at = at.parent()) {
      own = at.attr("xml:base");
    }
    return own.isEmpty() ? feed : Feeds.absolute(own, feed);
  }

  /** Who wrote it, or null. */
  @Nullable String author() {
    for (Element author : named("author")) {
      for (Element name : author.children()) {
        if (local(name).equals("name")) {
          return line(name.wholeText());
        }
      }
    }
    return line(List.of("creator", "author"));
  }

  private List<Element> named(String name) {
    return entry.children().stream()
        .filter(child -> local(child).equals(name) && isOfFeeds(child))
        .toList();
  }
}
