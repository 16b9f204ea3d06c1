package org.hearsay.evaluation.polnear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.claim.Attribution;
import org.hearsay.text.Span;

/**
 * The attributions of an article as one tag a word: the flat BIO tags on which published scores on
 * PolNeAR are taken.
 *
 * <p>A piece tags the words that lie wholly inside it. Where two pieces want one word, the later
 * attribution has it, and within one attribution the content before the cue before the source; what
 * is left of the other keeps its tags.
 */
final class FlatTags {
  private final Words words;
  private final Role[] roles;

  /** For each word, where the piece that tagged it begins: two pieces side by side stay two. */
  private final int[] pieces;

  private FlatTags(Words words) {
    this.words = words;
    this.roles = new Role[words.size()];
    this.pieces = new int[words.size()];
  }

  /** The tags of {@code attributions} on the words of an article. */
  static FlatTags of(Words words, List<Attribution> attributions) {
    FlatTags tags = new FlatTags(words);
    for (Attribution attribution : attributions) {
      for (Role role : Role.values()) {
        role.of(attribution).forEach(piece -> tags.tag(role, piece));
      }
    }
    return tags;
  }

  private void tag(Role role, Span piece) {
    int first = words.firstAt(piece.begin());
    int end = words.endIn(piece);
    if (first < end) {
      Arrays.fill(roles, first, end, role);
      Arrays.fill(pieces, first, end, first);
    }
  }

  /** The runs of words that one piece tagged with {@code role}, in order. */
  List<Span> spans(Role role) {
    List<Span> spans = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < roles.length; i++) {
      first = continues(i) ? first : i;
      if (roles[i] == role && !continues(i + 1)) {
        spans.add(words.span(first, i));
      }
    }
    return List.copyOf(spans);
  }

  private boolean continues(int i) {
    return i > 0 && i < roles.length && roles[i] == roles[i - 1] && pieces[i] == pieces[i - 1];
  }
}
