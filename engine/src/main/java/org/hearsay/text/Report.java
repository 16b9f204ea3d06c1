package org.hearsay.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published text, at one version.
 *
 * @param id the first 16 hexadecimal digits of {@code sha256}: the same text has the same name
 * @param sha256 SHA-256 of the text in UTF-8, hexadecimal
 * @param text the whole text that spans point into, never changed after ingest
 * @param outlet who published it, or null where neither the user nor the text says so
 * @param headline its headline, or null
 * @param standfirst the line beneath the headline, or null
 * @param byline its author or authors, or null
 * @param published the day of publication in the outlet's own time, or null; relative times are
 *     resolved against it
 * @param publishedAt the moment of publication, or null where only the day is known
 * @param language ISO 639-1 code of the language that the text is taken to be in
 * @param url its address, or null
 * @param blocks its parts in the order of the text, not overlapping
 * @param media its pictures and films
 */
public record Report(
    String id,
    String sha256,
    String text,
    @Nullable String outlet,
    @Nullable String headline,
    @Nullable String standfirst,
    @Nullable String byline,
    @Nullable LocalDate published,
    @Nullable Instant publishedAt,
    String language,
    @Nullable String url,
    List<Block> blocks,
    List<Media> media) {

  /** Copies the lists. */
  public Report {
    blocks = List.copyOf(blocks);
    media = List.copyOf(media);
  }

  /** The span of this report's text from {@code begin} to {@code end}. */
  public Span span(int begin, int end) {
    return Span.of(text, begin, end);
  }
}
