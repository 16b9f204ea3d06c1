package org.hearsay.fuzz;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.ingest.Feed;
import org.hearsay.ingest.FeedEntry;
import org.hearsay.ingest.Feeds;
import org.hearsay.ingest.Hints;

/** A feed. */
final class FeedInput implements Target.Input {

  @Override
  public void take(byte[] input) {
    Feed feed = Feeds.read(input, "feed", "https://herald.example/news/feed");
    Set<String> keys = new HashSet<>();
    for (FeedEntry entry : feed.entries()) {
      Sound.check(keys.add(entry.key()), "an entry is there twice");
      Sound.check(!entry.mark().isEmpty() && !entry.name().isEmpty(), "an entry without a name");
      String link = entry.link();
      Sound.check(
          link == null || link.regionMatches(true, 0, "http", 0, 4), "a link elsewhere: " + link);
      entry.day();
      Sound.outcome(entry.report(feed.title(), Hints.NONE));
    }
    feed.failures().forEach(Sound::failure);
    Sound.check(
        feed.pause() == null || !feed.pause().isNegative(), "a feed is to be asked before now");
  }
}
