package org.hearsay.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/**
 * The messages of a mail folder in one file (mbox, RFC 4155), one after another as they are asked
 * for; as reports.
 *
 * <pre>{@code
 * MailFolder folder = MailFolder.read(in, "inbox.mbox", Hints.NONE, 20_000_000);
 * folder.forEachRemaining(outcome -> ...);
 * }</pre>
 *
 * <p>Only one message is held at once. One that is broken or too large is told and passed over.
 * Folders of a file a message (Maildir) are folders of files.
 */
public final class MailFolder implements Iterator<Outcome> {
  /** So many bytes must be possible to push back for {@link #isOne}. */
  public static final int HEAD = 512;

  private static final Pattern MARK = Pattern.compile("From \\S+ .{0,120}\\d{4}.{0,12}\\s*");
  private static final Pattern BEGIN =
      Pattern.compile("From \\S+ [^\\r\\n]{0,120}\\d{4}[^\\r\\n]{0,12}\\r?\\n[!-9;-~]+:(?s:.*)");

  /** A line that begins so was marked when it was put into the folder. */
  private static final Pattern MARKED = Pattern.compile(">+From (?s:.*)");

  private static final int LINE_LOOKED_AT = 200;
  private static final int LONGEST_PART = 100_000;

  private final InputStream in;
  private final String name;
  private final Hints hints;
  private final long most;
  private final Deque<Outcome> found = new ArrayDeque<>();
  private int message;
  private boolean ended;

  private MailFolder(InputStream in, String name, Hints hints, long most) {
    this.in = new BufferedInputStream(in);
    this.name = name;
    this.hints = hints;
    this.most = most;
  }

  /**
   * Opens the folder in {@code in}, which its caller closes.
   *
   * @param name what the user calls it, for messages
   * @param hints what the user says of all messages
   * @param most the most bytes of one message
   */
  public static MailFolder read(InputStream in, String name, Hints hints, long most) {
    return new MailFolder(in, name, hints, most);
  }

  /** Whether what {@code in} gives is one; nothing of it is taken. */
  public static boolean isOne(PushbackInputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    in.unread(head);
    return isOne(Mail.head(head, HEAD));
  }

  static boolean isOne(String head) {
    return BEGIN.matcher(head).matches();
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && !ended) {
      try {
        found.addAll(message());
      } catch (IOException broken) {
        ended = true;
        found.add(
            new Outcome.Failed(
                name,
                "%s breaks off after %d messages (%s); what is before it was read. Get it again"
                    .formatted(name, message, Paragraph.oneLine("" + broken.getMessage()))));
      }
    }
    return !found.isEmpty();
  }

  @Override
  public Outcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return found.remove();
  }

  /** The next message: all lines up to the mark of another, which follows an empty line. */
  private List<Outcome> message() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long size = 0;
    boolean afterEmpty = false;
    if (message == 0) {
      line(); // the mark of the first
    }
    for (byte[] line = line(); ; line = line()) {
      String start = Mail.head(line, LINE_LOOKED_AT);
      ended = line.length == 0;
      if (ended || (afterEmpty && MARK.matcher(start).matches())) {
        break;
      }
      int marks = MARKED.matcher(start).matches() ? 1 : 0;
      size += line.length - marks;
      if (size <= most) {
        bytes.write(line, marks, line.length - marks);
      }
      afterEmpty = start.isBlank() && line[line.length - 1] == '\n';
    }
    message++;
    return size > most ? tooLarge() : Mail.read(bytes.toByteArray(), name + ":" + message, hints);
  }

  private List<Outcome> tooLarge() {
    String at = name + ":" + message;
    String error =
        "%s is larger than %d MB, the most that is read as one message"
            .formatted(at, most / 1_000_000);
    return List.of(new Outcome.Failed(at, error));
  }

  /** The next line with its end, or a part of a very long one; empty at the end. */
  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      line.write(next);
      if (next == '\n' || line.size() == LONGEST_PART) {
        break;
      }
    }
    return line.toByteArray();
  }
}
