package org.hearsay.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearsay.app.fetch.Fetched;
import org.hearsay.app.sheet.Tally;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.WebArchive;
import org.hearsay.ingest.WebPage;

/** The reports on the pages of a web archive, one page after another. */
final class ArchivedInputs implements Iterator<Input> {
  private final InputStream in;
  private final WebArchive archive;
  private final String name;
  private final Hints hints;
  private final Consumer<String> say;
  private Iterator<Input> current = Collections.emptyIterator();
  private boolean ended;

  /**
   * @param in the archive, closed at its end
   * @param name what the user calls it
   * @param most the most bytes of one page
   * @param say takes what is to be told at the end
   */
  ArchivedInputs(InputStream in, String name, Hints hints, long most, Consumer<String> say) {
    this.in = in;
    this.archive = WebArchive.read(in, name, most);
    this.name = name;
    this.hints = hints;
    this.say = say;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && archive.hasNext()) {
      current = inputs(archive.next());
    }
    if (!current.hasNext() && !ended) {
      end();
    }
    return current.hasNext();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  private Iterator<Input> inputs(WebArchive.Item item) {
    return item instanceof WebPage page
        ? inputs(page)
        : List.of(new Input(name, ((WebArchive.Broken) item).failure())).iterator();
  }

  private Iterator<Input> inputs(WebPage page) {
    Fetched fetched =
        Fetched.page(page.bytes(), page.address(), page.fetchedAt(), page.mediaType());
    Hints each =
        new Hints(
            hints.outlet(), hints.published(), hints.url() == null ? page.address() : hints.url());
    return new Ingest()
        .read(fetched.bytes(), page.name(), each)
        .map(outcome -> new Input(name, outcome, Sources.page(fetched)))
        .iterator();
  }

  private void end() {
    ended = true;
    Map<String, Integer> others = archive.passedOver();
    int count = others.values().stream().mapToInt(Integer::intValue).sum();
    if (count > 0) {
      String kinds =
          others.entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(kind -> kind.getValue() + " " + kind.getKey())
              .collect(Collectors.joining(", "));
      say.accept(
          "%s: %s without a page passed over (%s)"
              .formatted(name, Tally.counted(count, "record"), kinds));
    }
    try {
      in.close();
    } catch (IOException nothingLost) {
      // all of it was read
    }
  }
}
