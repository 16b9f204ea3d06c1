package org.hearsay.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Packs sentences into windows: as many whole blocks as fit, and of a block that does not fit as
 * many whole sentences as do.
 *
 * <p>Only neighbouring blocks of one sort are packed together: those that can hold claims, or those
 * that cannot (captions, bylines), so that a caption is not read as part of the story around it.
 */
final class Windows {
  private final Layout layout;
  private final int room;
  private final List<Window> windows = new ArrayList<>();

  private Windows(Layout layout, int room) {
    this.layout = layout;
    this.room = room;
  }

  /** The windows of a layout, in the order of the text, each of at most {@code room} pieces. */
  static List<Window> of(Layout layout, int room) {
    Windows packer = new Windows(layout, room);
    int first = 0;
    while (first < layout.sentences().size()) {
      first = packer.add(first);
    }
    return packer.windows;
  }

  private int add(int first) {
    Sentences sentences = layout.sentences();
    int used = 0;
    int end = first;
    int endOfBlocks = first;
    while (end < sentences.size() && isAlike(first, end) && used + sentences.pieces(end) <= room) {
      used += sentences.pieces(end++);
      endOfBlocks = isEndOfBlock(end) ? end : endOfBlocks;
    }
    int cut = endOfBlocks > first ? endOfBlocks : Math.max(end, first + 1);
    windows.add(new Window(sentences.firstWord(first), sentences.firstWord(cut), first, cut));
    return cut;
  }

  private boolean isAlike(int first, int sentence) {
    return holdsClaims(first) == holdsClaims(sentence);
  }

  private boolean holdsClaims(int sentence) {
    return layout.block(sentence).kind().holdsClaims();
  }

  private boolean isEndOfBlock(int end) {
    Sentences sentences = layout.sentences();
    return end == sentences.size() || sentences.block(end) != sentences.block(end - 1);
  }
}
