package org.hearsay.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.MailFolder;

/** The reports in a mail folder, one message after another; the file is closed at its end. */
final class MailInputs implements Iterator<Input> {
  private final InputStream in;
  private final MailFolder folder;
  private final String name;

  MailInputs(InputStream in, String name, Hints hints, long most) {
    this.in = in;
    this.folder = MailFolder.read(in, name, hints, most);
    this.name = name;
  }

  @Override
  public boolean hasNext() {
    boolean more = folder.hasNext();
    if (!more) {
      try {
        in.close();
      } catch (IOException nothingLost) {
        // all of it was read
      }
    }
    return more;
  }

  @Override
  public Input next() {
    return new Input(name, folder.next());
  }
}
