package org.hearsay.flink;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.ingest.Feeds;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.ingest.WebArchive;
import org.hearsay.ingest.WebPage;

/**
 * The pieces of one file in order: the pages of a web archive one at a time, since archives are
 * larger than memory, and the reports of any other file.
 *
 * <p>The same bytes give the same pieces, so that reading can go on after any number of them.
 */
final class Pieces implements Iterator<Piece>, Closeable {
  private static final long MEGABYTE = 1_000_000;

  /** The most bytes of one page or text: as much as {@code hearsay ingest} takes. */
  private static final long MOST = 20 * MEGABYTE;

  /** The most bytes of a file of JSON Lines, as there. */
  private static final long MOST_OF_LIST = 60 * MEGABYTE;

  private final InputStream in;
  private final Iterator<Piece> pieces;

  /**
   * @param in the file, which is closed with this
   * @param name what the user calls it
   * @param size how many bytes it has
   */
  Pieces(InputStream in, String name, long size) {
    this.in = in;
    this.pieces = pieces(name, size);
  }

  @Override
  public boolean hasNext() {
    return pieces.hasNext();
  }

  @Override
  public Piece next() {
    return pieces.next();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Iterator<Piece> pieces(String name, long size) {
    try {
      PushbackInputStream file = new PushbackInputStream(in, WebArchive.HEAD);
      if (WebArchive.isOne(file)) {
        return archived(WebArchive.read(file, name, MOST));
      }
      long most = isList(name) ? MOST_OF_LIST : MOST;
      return size > most
          ? failed(name, "%s is larger than %d MB. Split it.".formatted(name, most / MEGABYTE))
          : told(file.readAllBytes(), name);
    } catch (IOException unreadable) {
      return failed(name, name + " could not be read: " + unreadable.getMessage() + ".");
    }
  }

  private static Iterator<Piece> archived(WebArchive archive) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return archive.hasNext();
      }

      @Override
      public Piece next() {
        WebArchive.Item item = archive.next();
        return item instanceof WebPage page
            ? new Piece.Archived(page)
            : new Piece.Told(((WebArchive.Broken) item).failure());
      }
    };
  }

  /** The reports of a whole input that is no web archive. */
  static Iterator<Piece> told(byte[] bytes, String name) {
    if (Feeds.isFeed(bytes, name)) {
      return feed(name);
    }
    Stream<Outcome> reports = new Ingest().read(bytes, name, Hints.NONE);
    return reports.<Piece>map(Piece.Told::new).iterator();
  }

  /** A page as it was fetched; a feed is none, though it has an address. */
  static Iterator<Piece> fetched(WebPage page) {
    return Feeds.isFeed(page.bytes(), page.name())
        ? feed(page.name())
        : List.<Piece>of(new Piece.Archived(page)).iterator();
  }

  private static Iterator<Piece> feed(String name) {
    return failed(
        name,
        name + " is a feed, whose articles lie elsewhere. Follow it with hearsay ingest --follow.");
  }

  private static Iterator<Piece> failed(String name, String error) {
    return List.<Piece>of(new Piece.Told(new Outcome.Failed(name, error))).iterator();
  }

  private static boolean isList(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
  }
}
