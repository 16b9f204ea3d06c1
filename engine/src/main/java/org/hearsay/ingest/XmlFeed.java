package org.hearsay.ingest;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/** RSS and Atom, read entry by entry with a parser that knows no entities but those of HTML. */
final class XmlFeed {
  private static final Pattern BEGIN = Pattern.compile("<(?:[\\w.-]+:)?[A-Za-z]");
  private static final Pattern CLOSED =
      Pattern.compile("</\\s*(?:[\\w.-]+:)?(?:rss|feed|RDF)\\s*>\\s*(?:<!--.*-->\\s*)?\\z");
  private static final Pattern EMPTY = Pattern.compile("<[^<>]*/>\\s*\\z");
  private static final int TAIL = 2_000;
  private static final Set<String> ENTRIES = Set.of("item", "entry");
  private static final Set<String> HEADS = Set.of("channel", "feed", "rss", "RDF");

  private final String text;
  private final String name;
  private final FeedEntries entries;
  private @Nullable String base;
  private @Nullable String title;
  private @Nullable Duration pause;

  /**
   * @param text the whole feed
   * @param name what the user calls it
   * @param address where it is from, or null
   */
  XmlFeed(String text, String name, @Nullable String address) {
    this.text = text;
    this.name = name;
    this.base = address;
    this.entries = new FeedEntries(name);
  }

  Feed read() throws Unreadable {
    refuseEntities();
    try (StreamParser parser = new StreamParser(Parser.xmlParser()).parse(text, "")) {
      Iterator<Element> all = parser.iterator();
      while (all.hasNext()) {
        take(all.next());
      }
    }
    if (!isClosed()) {
      entries.fail(
          "%s breaks off after %d entries; fetch it again".formatted(name, entries.size()));
    }
    return entries.feed(title, pause);
  }

  private void refuseEntities() throws Unreadable {
    Matcher begin = BEGIN.matcher(text);
    String prolog = begin.find() ? text.substring(0, begin.start()) : text;
    if (prolog.toUpperCase(java.util.Locale.ROOT).contains("<!ENTITY")) {
      throw new Unreadable(
          name
              + " declares entities of its own, as an attack does and no feed needs to; ask its"
              + " publisher for one without");
    }
  }

  private boolean isClosed() {
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    return CLOSED.matcher(tail).find() || (entries.size() == 0 && EMPTY.matcher(tail).find());
  }

  private void take(Element element) {
    String local = FeedElement.local(element);
    Element parent = element.parent();
    if (ENTRIES.contains(local) && FeedElement.isOfFeeds(element)) {
      entries.add(entry(new FeedElement(element)));
      element.empty(); // a long feed need not be held whole
    } else if (parent != null && HEADS.contains(FeedElement.local(parent))) {
      head(local, element);
    }
  }

  private void head(String local, Element element) {
    if (local.equals("title") && title == null && FeedElement.isOfFeeds(element)) {
      title = FeedElement.line(element.wholeText());
    } else if (local.equals("link") && base == null) {
      base = Feeds.absolute(element.wholeText(), null);
    } else if (local.equals("ttl") && element.wholeText().strip().matches("\\d{1,6}")) {
      pause = Duration.ofMinutes(Long.parseLong(element.wholeText().strip()));
    }
  }

  private FeedEntry entry(FeedElement entry) {
    String text = entry.markup(List.of("encoded", "content"));
    boolean whole = text != null;
    return new FeedEntry(
        entry.line(List.of("guid", "id")),
        Feeds.absolute(entry.link(), entry.base(base)),
        entry.plainLine(List.of("title")),
        entry.line(List.of("pubDate", "published", "issued", "date", "created")),
        entry.line(List.of("updated", "modified")),
        entry.author(),
        whole ? text : entry.markup(List.of("description", "summary")),
        whole);
  }
}
