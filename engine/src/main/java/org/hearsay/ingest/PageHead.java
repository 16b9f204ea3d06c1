package org.hearsay.ingest;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article outside the text: JSON-LD first, then OpenGraph and other meta
 * tags, then elements with {@code itemprop} or {@code datetime}.
 */
final class PageHead {

  private static final String[] DATE_METAS = {
    "article:published_time",
    "datePublished",
    "date",
    "pubdate",
    "publish-date",
    "parsely-pub-date",
    "sailthru.date",
    "DC.date.issued",
    "dcterms.created",
    "og:article:published_time"
  };
  private static final String[] AUTHOR_METAS = {
    "author", "article:author", "parsely-author", "sailthru.author", "byl", "DC.creator"
  };
  private static final String TIMES =
      "[itemprop~=datePublished], time[pubdate], article time[datetime], time[datetime]";

  private static final String AUTHORS =
      "[rel=author], [itemprop~=author], .byline, .author, .author-name, .byline-name";
  private static final int LONGEST_AUTHOR = 160;

  private final Document page;
  private final LinkedData data;

  /** Of {@code page}. */
  PageHead(Document page) {
    this.page = page;
    this.data = LinkedData.of(page);
  }

  /** The article's text in JSON-LD, or an empty one. */
  String articleBody() {
    return data.body();
  }

  /** What the page says of itself, with {@code headline} and {@code standfirst} as found in it. */
  Known known(@Nullable String headline, @Nullable String standfirst) {
    Optional<Moment> published = published();
    return new Known(
        outlet(),
        headline,
        standfirst,
        byline(),
        published.map(Moment::day).orElse(null),
        published.map(Moment::instant).orElse(null),
        language(),
        address());
  }

  /** The headline outside the text, or null; a page's title without the name of the site. */
  @Nullable String headline() {
    String named = first(data.line("headline"), meta("og:title"), meta("twitter:title"));
    String title = Paragraph.oneLine(page.title());
    String whole = named != null ? named : title;
    return whole.isBlank() ? null : withoutSite(whole);
  }

  /** The description of the page, or null. */
  @Nullable String description() {
    return first(meta("og:description"), meta("description"), data.line("description"));
  }

  private @Nullable String outlet() {
    return first(data.line("publisher"), meta("og:site_name"), meta("application-name"));
  }

  private @Nullable String byline() {
    String author = data.line("author");
    for (String name : AUTHOR_METAS) {
      String value = meta(name);
      boolean isAddress = value != null && Outlets.isAddress(value);
      author = author == null && !isAddress ? value : author;
    }
    return author == null ? shownAuthor() : author.replaceFirst("^(?i:by) ", "");
  }

  /** The first author that an element of the page names. */
  private @Nullable String shownAuthor() {
    for (Element element : page.select(AUTHORS)) {
      String line = Paragraph.oneLine(element.text());
      String words = line.length() > LONGEST_AUTHOR ? "" : line;
      Optional<Byline> byline = Byline.of(Paragraph.at(words, 0, words.length()));
      String names = byline.map(Byline::names).orElse("");
      if (!names.isEmpty()) {
        return names;
      }
    }
    return null;
  }

  private Optional<Moment> published() {
    String date = data.line("datePublished");
    for (String name : DATE_METAS) {
      date = date == null || Dates.read(date).isEmpty() ? meta(name) : date;
    }
    Optional<Moment> inHead = date == null ? Optional.empty() : Dates.read(date);
    return inHead.or(this::inText);
  }

  private Optional<Moment> inText() {
    for (Element time : page.select(TIMES)) {
      String value = first(time.attr("datetime"), time.attr("content"), time.text());
      Optional<Moment> moment = value == null ? Optional.empty() : Dates.read(value);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  private @Nullable String language() {
    Element html = page.selectFirst("html[lang]");
    String code = html == null ? "" : WordList.lower(html.attr("lang").split("[-_]", 2)[0]);
    return code.matches("[a-z]{2}") ? code : null;
  }

  private @Nullable String address() {
    Element link = page.selectFirst("link[rel=canonical][href]");
    String canonical = link == null ? "" : link.attr("href");
    String address = first(canonical, meta("og:url"));
    return address != null && Outlets.isAddress(address) ? address : null;
  }

  private String withoutSite(String title) {
    String site = outlet();
    String bare = title.replaceFirst("\\s+[|–—-]\\s+[^|–—-]{2,40}$", "");
    boolean isSite = site != null && title.endsWith(site);
    return isSite || title.contains(" | ") ? bare : title;
  }

  private @Nullable String meta(String name) {
    Element meta =
        page.selectFirst(
            "meta[property=%1$s][content], meta[name=%1$s][content], meta[itemprop=%1$s][content]"
                .formatted(name));
    String content = meta == null ? "" : Paragraph.oneLine(meta.attr("content"));
    return content.isBlank() ? null : content;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
