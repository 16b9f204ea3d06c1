package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Media;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a text while the passes say, one after another, what each is for. */
final class Draft {

  private final String text;
  private final List<Paragraph> paragraphs;
  private final Known known;
  private final @Nullable BlockKind[] kinds;
  private final Map<BlockKind, Integer> firsts = new EnumMap<>(BlockKind.class);
  private final Map<Integer, Dateline> datelines = new TreeMap<>();
  private final Map<Integer, Span> credits = new TreeMap<>();

  /** Nothing is said yet of the {@code paragraphs} of {@code text}. */
  Draft(String text, List<Paragraph> paragraphs, Known known) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.known = known;
    this.kinds = new BlockKind[paragraphs.size()];
  }

  /** The whole text. */
  String text() {
    return text;
  }

  /** What is known beside the text. */
  Known known() {
    return known;
  }

  /** How many paragraphs there are. */
  int size() {
    return paragraphs.size();
  }

  /** The paragraph at {@code index}. */
  Paragraph at(int index) {
    return paragraphs.get(index);
  }

  /** Whether no pass has said what {@code index} is for; false outside the text. */
  boolean isOpen(int index) {
    return index >= 0 && index < size() && kinds[index] == null;
  }

  /** What {@code index} is for, as far as said. */
  @Nullable BlockKind kind(int index) {
    return kinds[index];
  }

  /** Says what {@code index} is for; what was said before stays. */
  void mark(int index, BlockKind kind) {
    if (kinds[index] == null) {
      kinds[index] = kind;
      firsts.merge(kind, index, Math::min);
    }
  }

  /** The first open paragraph at or after {@code index}, or {@link #size()}. */
  int nextOpen(int index) {
    int i = index;
    while (i < size() && !isOpen(i)) {
      i++;
    }
    return i;
  }

  /** The index of the first paragraph of {@code kind}, or -1. */
  int first(BlockKind kind) {
    return firsts.getOrDefault(kind, -1);
  }

  /** Says that {@code index} begins with {@code dateline}, or is no more than that. */
  void setDateline(int index, Dateline dateline) {
    datelines.put(index, dateline);
    if (dateline.length() >= at(index).span().length()) {
      mark(index, BlockKind.DATELINE);
    }
  }

  /** The datelines found so far, in order. */
  Collection<Dateline> datelines() {
    return datelines.values();
  }

  /** Says that the last {@code length} units of the caption {@code index} name who made it. */
  void setCredit(int index, int length) {
    Span whole = at(index).span();
    credits.put(index, Span.trimmed(text, whole.end() - length, whole.end()));
    mark(index, length == whole.length() ? BlockKind.CREDIT : BlockKind.CAPTION);
  }

  /** The blocks, in order; what no pass claimed is a paragraph. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      addBlocks(i, blocks);
    }
    return blocks;
  }

  /** The pictures, in order. */
  List<Media> media() {
    return Pictures.media(blocks(), text);
  }

  private void addBlocks(int i, List<Block> blocks) {
    Span whole = at(i).span();
    int begin = whole.begin();
    int end = whole.end();
    Dateline dateline = datelines.get(i);
    if (dateline != null && kinds[i] != BlockKind.DATELINE) {
      add(BlockKind.DATELINE, begin, begin + dateline.length(), blocks);
      begin += dateline.length();
    }
    Span credit = credits.get(i);
    BlockKind kind = kinds[i];
    add(
        kind == null ? BlockKind.PARAGRAPH : kind,
        begin,
        credit == null ? end : credit.begin(),
        blocks);
    if (credit != null) {
      blocks.add(new Block(BlockKind.CREDIT, credit));
    }
  }

  private void add(BlockKind kind, int begin, int end, List<Block> blocks) {
    Span span = Span.trimmed(text, begin, end);
    if (!span.isEmpty()) {
      blocks.add(new Block(kind, span));
    }
  }
}
