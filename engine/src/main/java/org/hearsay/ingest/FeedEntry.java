package org.hearsay.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed, which stands for an article.
 *
 * @param id what the feed calls it, or null
 * @param link the absolute address of the article, or null
 * @param title its headline, or null
 * @param published when it was published, as written, or null
 * @param updated when it was last changed, as written, or null
 * @param author who wrote it, or null
 * @param text its words, plain or as markup, or null where the feed gives none
 * @param whole whether that is the text of the article and no teaser, as far as the feed says
 */
public record FeedEntry(
    @Nullable String id,
    @Nullable String link,
    @Nullable String title,
    @Nullable String published,
    @Nullable String updated,
    @Nullable String author,
    @Nullable String text,
    boolean whole) {

  /**
   * What tells it from other entries of its feed. The address comes first: some feeds give several
   * articles one identifier.
   */
  public String key() {
    if (link != null) {
      return link;
    }
    return id == null ? "text " + Fingerprint.of(title + "\n" + text) : "id " + id;
  }

  /** What is different once the feed says that the article is. */
  public String mark() {
    return Fingerprint.of(title + "\n" + published + "\n" + updated).substring(0, 16);
  }

  /** The day on which it was published, or else changed, as far as the feed says so. */
  public @Nullable LocalDate day() {
    String date = published == null ? updated : published;
    return date == null ? null : Dates.read(date).map(Moment::day).orElse(null);
  }

  /** What a user may know it by. */
  public String name() {
    if (link != null) {
      return link;
    }
    return id != null ? id : title != null ? title : "an entry without a name";
  }

  /**
   * The entry's own words as a report.
   *
   * @param feed what is known as the outlet where neither the user nor the address tells it, or
   *     null
   * @param hints what the user says
   */
  public Outcome report(@Nullable String feed, Hints hints) {
    if (text == null) {
      String lacks = link == null ? "neither a link nor a text" : "no text of its own";
      return new Outcome.Failed(
          name(),
          "The entry %s of the feed has %s; look for the article at its outlet"
              .formatted(name(), lacks));
    }
    try {
      return new Outcome.Read(new Article(json(feed), name()).report(hints));
    } catch (Unreadable e) {
      return new Outcome.Failed(name(), e.error());
    }
  }

  private ObjectNode json(@Nullable String feed) {
    ObjectNode article = JsonNodeFactory.instance.objectNode();
    put(article, "title", title);
    put(article, "body", text);
    put(article, "url", link);
    put(article, "author", author);
    if (link == null) {
      put(article, "outlet", feed);
    }
    String date = published == null ? updated : published;
    if (date != null && Dates.read(date).isPresent()) {
      article.put("date", date);
    }
    return article;
  }

  private static void put(ObjectNode article, String field, @Nullable String value) {
    if (value != null) {
      article.put(field, value);
    }
  }
}
