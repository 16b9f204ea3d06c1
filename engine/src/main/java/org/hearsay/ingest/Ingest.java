package org.hearsay.ingest;

import java.io.ByteArrayInputStream;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads bytes as reports: plain text, a page, articles in JSON, the entries of a feed, or mail,
 * told apart by their first characters.
 *
 * <pre>{@code
 * byte[] bytes = Files.readAllBytes(path);
 * new Ingest()
 *     .read(bytes, path.getFileName().toString(), Hints.NONE)
 *     .forEach(outcome -> { ... });
 * }</pre>
 *
 * <p>It knows no clock, no network and no file system. The same bytes give the same reports. Bytes
 * that cannot be read end as {@link Outcome.Failed}, never as an exception.
 */
public final class Ingest {

  /**
   * The reports in {@code bytes}, in order.
   *
   * @param bytes the whole input
   * @param name what the user calls it: a file name or an address; used in messages, and its ending
   *     tells the format where the bytes leave it open
   * @param hints what the user says about the input, which wins over what the input says
   * @return one outcome a report, at least one; articles of JSON Lines are read as the stream is
   */
  public Stream<Outcome> read(byte[] bytes, String name, Hints hints) {
    try {
      return switch (Format.of(bytes, name)) {
        case JSON -> JsonArticles.read(bytes, name, hints);
        case FEED -> entries(Feeds.read(bytes, name, hints.url()), hints);
        case MAIL -> Mail.read(bytes, name, hints).stream();
        case MAILS -> mails(bytes, name, hints);
        case XML ->
            throw new Unreadable(
                "%s is XML, but neither a page nor a feed: its outermost element is %s; give RSS, Atom, HTML or plain text"
                    .formatted(name, Format.outermost(bytes)));
        case PAGE -> Stream.of(new Outcome.Read(Page.read(bytes, name, hints)));
        case TEXT -> Stream.of(new Outcome.Read(PlainText.read(bytes, name, hints)));
      };
    } catch (Unreadable e) {
      return Stream.of(new Outcome.Failed(name, e.error()));
    }
  }

  private static Stream<Outcome> mails(byte[] bytes, String name, Hints hints) {
    Iterator<Outcome> mails =
        MailFolder.read(new ByteArrayInputStream(bytes), name, hints, bytes.length);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(mails, Spliterator.ORDERED), false);
  }

  /** The entries by their own words: the articles that they link to are their caller's to get. */
  private static Stream<Outcome> entries(Feed feed, Hints hints) {
    Hints each = new Hints(hints.outlet(), hints.published(), null);
    return Stream.concat(
        feed.entries().stream().map(entry -> entry.report(feed.title(), each)),
        feed.failures().stream());
  }
}
