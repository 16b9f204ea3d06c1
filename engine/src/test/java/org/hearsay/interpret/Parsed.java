package org.hearsay.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.Reading;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Readings written by hand, for tests that must not hang on the learned reader: each word is {@code
 * word/TAG/head/relation} with the head counted from one and zero for the root, as in CoNLL.
 */
public final class Parsed {

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  /** Adds a paragraph of one sentence. */
  public Parsed sentence(String words) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int begin = text.length();
    List<Object[]> rows = new ArrayList<>();
    for (String word : words.split("\\s+")) {
      String[] cells = word.split("/");
      boolean mark = cells[0].matches("[.,;:”’!?]|['’]s");
      if (text.length() > begin && !mark && text.charAt(text.length() - 1) != '“') {
        text.append(' ');
      }
      int from = text.length();
      text.append(cells[0]);
      rows.add(new Object[] {from, text.length(), cells});
    }
    add(begin, rows);
    return this;
  }

  private void add(int begin, List<Object[]> rows) {
    String whole = text.toString();
    List<Token> tokens = new ArrayList<>();
    for (Object[] row : rows) {
      String[] cells = (String[]) row[2];
      Span span = Span.of(whole, (int) row[0], (int) row[1]);
      tokens.add(new Token(span, cells[1], Integer.parseInt(cells[2]) - 1, cells[3]));
    }
    Span span = Span.of(whole, begin, whole.length());
    sentences.add(new Sentence(span, blocks.size(), BlockKind.PARAGRAPH, tokens));
    blocks.add(new Block(BlockKind.PARAGRAPH, span));
  }

  /** Marks a name, the last place that it stands in so far. */
  public Parsed entity(String words, EntityType type) {
    entities.add(new Entity(span(words), type, null));
    return this;
  }

  /** Marks an attribution; null for no source. */
  public Parsed attribution(@Nullable String source, String cue, String content) {
    List<Span> sources = source == null ? List.of() : List.of(span(source));
    attributions.add(
        new Attribution(sources, List.of(span(cue)), List.of(span(content)), List.of()));
    return this;
  }

  /** The last place where {@code words} stand. */
  public Span span(String words) {
    int at = text.lastIndexOf(words);
    return Span.of(text.toString(), at, at + words.length());
  }

  /** The reading, of a report by "The Gazette" of 14 May 2021, a Friday. */
  public Reading reading() {
    Report report =
        new Report(
            "id",
            "sha",
            text.toString(),
            "The Gazette",
            null,
            null,
            null,
            LocalDate.of(2021, 5, 14),
            null,
            "en",
            null,
            blocks,
            List.of());
    return new Reading(report, sentences, attributions, entities, List.of());
  }
}
