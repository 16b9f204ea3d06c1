package org.hearsay.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The pages of a web archive (WARC, plain or in gzip), one after another as they are asked for.
 *
 * <pre>{@code
 * WebArchive archive = WebArchive.read(in, "crawl.warc.gz", 20_000_000);
 * archive.forEachRemaining(item -> ...);
 * }</pre>
 *
 * <p>Only one record is held at once. A record that is broken or too large is told and passed over;
 * where the archive itself breaks off, that is told as the last item.
 */
public final class WebArchive implements Iterator<WebArchive.Item> {
  private static final int MAGIC = 5;

  private final InputStream in;
  private final String name;
  private final ArchivedPages pages;
  private final Map<String, Integer> passedOver = new TreeMap<>();
  private @Nullable WarcReader reader;
  private @Nullable Item next;
  private boolean ended;
  private boolean brokeOff;
  private int record;

  /** What the archive has next: a page, or why there is none. */
  public sealed interface Item permits WebPage, Broken {}

  /**
   * A record that could not be read.
   *
   * @param failure which, and why
   */
  public record Broken(Outcome.Failed failure) implements Item {}

  private WebArchive(InputStream in, String name, long most) {
    this.in = in;
    this.name = name;
    this.pages = new ArchivedPages(most);
  }

  /**
   * Opens the archive in {@code in}, which its caller closes.
   *
   * @param name what the user calls it, for messages
   * @param most the most bytes of one page, unpacked
   */
  public static WebArchive read(InputStream in, String name, long most) {
    return new WebArchive(in, name, most);
  }

  /** Whether what {@code in} gives is one; nothing of it is taken. */
  public static boolean isOne(PushbackInputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    in.unread(head);
    return startsSo(head) || startsSo(unpacked(head));
  }

  /** So many bytes must be possible to push back for {@link #isOne}. */
  public static final int HEAD = 512;

  private static boolean startsSo(byte[] head) {
    return head.length >= MAGIC
        && new String(head, 0, MAGIC, java.nio.charset.StandardCharsets.ISO_8859_1).equals("WARC/");
  }

  private static byte[] unpacked(byte[] head) {
    try (InputStream gzip = new GZIPInputStream(new java.io.ByteArrayInputStream(head))) {
      return gzip.readNBytes(MAGIC);
    } catch (IOException notGzip) {
      return new byte[0];
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      next = found();
    }
    return next != null;
  }

  @Override
  public Item next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Item found = java.util.Objects.requireNonNull(next);
    next = null;
    return found;
  }

  /** How many records had no page that could be a report, by what they were instead. */
  public Map<String, Integer> passedOver() {
    return Map.copyOf(passedOver);
  }

  private @Nullable Item found() {
    Optional<WarcRecord> following;
    try {
      following = reader().next();
    } catch (IOException | RuntimeException broken) {
      ended = true;
      return brokeOff ? null : failed(name, brokenOff(record + 1, broken));
    }
    brokeOff = false;
    record++;
    ended = following.isEmpty();
    return ended ? null : page(following.get());
  }

  private WarcReader reader() throws IOException {
    if (reader == null) {
      reader = new WarcReader(in);
    }
    return reader;
  }

  private @Nullable Item page(WarcRecord from) {
    String at = name + ":" + record;
    try {
      ArchivedPages.Found found = pages.of(from, at);
      if (found.page() == null) {
        passedOver.merge(found.kind(), 1, Integer::sum);
      }
      return found.page();
    } catch (Unreadable unreadable) {
      return failed(at, unreadable.error());
    } catch (EOFException cut) {
      brokeOff = true; // it, or the whole archive: the next record tells
      return failed(at, brokenOff(record, cut));
    } catch (IOException | RuntimeException broken) {
      return failed(
          at, "Record %d of %s cannot be read (%s)".formatted(record, name, said(broken)));
    }
  }

  private String brokenOff(int number, Exception why) {
    return "%s breaks off in record %d (%s); what is before it was read. Get the archive again"
        .formatted(name, number, said(why));
  }

  private static Broken failed(String id, String error) {
    return new Broken(new Outcome.Failed(id, error));
  }

  private static String said(Exception broken) {
    String message = broken.getMessage();
    return message == null ? broken.getClass().getSimpleName() : Paragraph.oneLine(message);
  }
}
