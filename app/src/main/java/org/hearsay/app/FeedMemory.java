package org.hearsay.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.app.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of feeds from one run to the next, in a file beside the ledger. Without it
 * nothing is lost: articles are asked for again, and the ledger knows them.
 */
final class FeedMemory {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration BETWEEN = Duration.ofSeconds(10);

  private final @Nullable Path file;
  private final Map<String, FeedState> feeds = new LinkedHashMap<>();
  private Instant saved = Instant.MIN;

  private FeedMemory(@Nullable Path file) {
    this.file = file;
  }

  /** One that forgets all at the end. */
  static FeedMemory none() {
    return new FeedMemory(null);
  }

  /**
   * The one in {@code file}, empty where there is none.
   *
   * @throws IOException if what is there cannot be read
   */
  static FeedMemory open(Path file) throws IOException {
    FeedMemory memory = new FeedMemory(file);
    if (Files.exists(file)) {
      memory.read(JSON.readTree(Files.readString(file)));
    }
    return memory;
  }

  /** What is remembered of {@code feed}, which is nothing at first. */
  FeedState of(String feed) {
    return feeds.computeIfAbsent(feed, any -> new FeedState());
  }

  /** Whether {@code feed} was looked at before. */
  boolean knows(String feed) {
    return feeds.containsKey(feed);
  }

  /** Writes it where the last time is some seconds ago. */
  void saveSometimes(Instant now) {
    if (saved.plus(BETWEEN).isBefore(now)) {
      save();
      saved = now;
    }
  }

  /** Writes it: the whole file, or nothing of it. */
  void save() {
    if (file == null || feeds.isEmpty()) {
      return;
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(fresh, written().toString());
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritable) {
      throw new org.hearsay.ledger.LedgerException(
          "What is known of feeds cannot be written to %s (%s). Make room, or change its permissions; the ledger is as it should be."
              .formatted(file, unwritable.getMessage()),
          unwritable);
    }
  }

  private void read(JsonNode all) {
    all.path("feeds").properties().forEach(feed -> read(of(feed.getKey()), feed.getValue()));
  }

  private static void read(FeedState state, JsonNode feed) {
    state.setValidators(new Validators(text(feed, "etag"), text(feed, "last_modified")));
    String next = text(feed, "next");
    state.setNext(next == null ? null : Instant.parse(next));
    state.setFailures(feed.path("failures").asInt());
    feed.path("seen")
        .properties()
        .forEach(entry -> state.saw(entry.getKey(), entry.getValue().asText()));
    feed.path("tries")
        .properties()
        .forEach(entry -> state.tried(entry.getKey(), entry.getValue().asInt()));
  }

  private static @Nullable String text(JsonNode feed, String field) {
    return feed.hasNonNull(field) ? feed.get(field).asText() : null;
  }

  private ObjectNode written() {
    ObjectNode all = JSON.createObjectNode();
    ObjectNode written = all.putObject("feeds");
    feeds.forEach((name, state) -> write(state, written.putObject(name)));
    return all;
  }

  private static void write(FeedState state, ObjectNode feed) {
    feed.put("etag", state.validators().etag());
    feed.put("last_modified", state.validators().lastModified());
    feed.put("next", state.next() == null ? null : state.next().toString());
    feed.put("failures", state.failures());
    ObjectNode seen = feed.putObject("seen");
    state.seen().forEach(seen::put);
    ObjectNode tries = feed.putObject("tries");
    state.tries().forEach(tries::put);
  }
}
