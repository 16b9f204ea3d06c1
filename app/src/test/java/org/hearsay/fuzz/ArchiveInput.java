package org.hearsay.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import org.hearsay.ingest.WebArchive;
import org.hearsay.ingest.WebPage;

/** A web archive. */
final class ArchiveInput implements Target.Input {
  /** Small, so that inputs meet it. */
  private static final int MOST = 1_000;

  @Override
  public void take(byte[] input) throws IOException {
    WebArchive.isOne(new PushbackInputStream(new ByteArrayInputStream(input), WebArchive.HEAD));
    WebArchive archive = WebArchive.read(new ByteArrayInputStream(input), "a.warc", MOST);
    int items = 0;
    while (archive.hasNext()) {
      WebArchive.Item item = archive.next();
      items++;
      Sound.check(items <= input.length + 1, "an archive has more records than bytes");
      if (item instanceof WebPage page) {
        Sound.check(page.bytes().length <= MOST, "a page is larger than allowed");
      } else if (item instanceof WebArchive.Broken broken) {
        Sound.check(!broken.failure().error().isBlank(), "a failure without a reason");
      }
    }
    archive.passedOver();
  }
}
