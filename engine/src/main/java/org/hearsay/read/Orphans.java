package org.hearsay.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a cue for contents that have none.
 *
 * <p>A quotation belongs to the words before a colon that announce it ("Berg told the court:"), or
 * else to the quotation that it runs on from ("… he said. “And then …”), also over the end of a
 * paragraph. A quotation that nothing precedes stays as it is, of unknown source; any other content
 * without a cue is dropped, for nothing says that it is one.
 */
final class Orphans {
  /** A quotation of fewer words is as likely a name or a phrase in doubt. */
  private static final int LEAST_WORDS = 4;

  private static final Set<String> EMPTY =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "and",
          "or", "between", "that", "which", ",", ".", ":", "“", "”", "\"");

  private final Layout layout;
  private final List<Relation> relations = new ArrayList<>();

  /** The last relation without content, which may announce the next quotation. */
  private @Nullable Relation announcing;

  private Orphans(Layout layout) {
    this.layout = layout;
  }

  /**
   * The relations that have a content, in the order of their first words.
   *
   * @param found all relations, in that order
   */
  static List<Relation> adopt(Layout layout, List<Relation> found) {
    Orphans orphans = new Orphans(layout);
    found.forEach(orphans::take);
    return orphans.relations;
  }

  private void take(Relation relation) {
    if (relation.contents().stream().allMatch(this::saysNothing)) {
      announcing = relation.cues().isEmpty() ? announcing : relation.withoutContent();
    } else if (relation.cues().isEmpty()) {
      adopt(relation);
    } else {
      relations.add(relation);
    }
  }

  /** Whether a content is but a word such as "between", from which the rest broke off. */
  private boolean saysNothing(Stretch content) {
    return content.first() == content.last()
        && EMPTY.contains(layout.words().string(content.first()));
  }

  private void adopt(Relation orphan) {
    Stretch content = orphan.contents().get(0);
    if (!opensQuotation(content)) {
      return;
    }
    Relation before = quotationBefore(content);
    if (announcing != null && announces(announcing, content)) {
      relations.add(announcing.with(content));
    } else if (before != null) {
      relations.set(relations.indexOf(before), before.with(content));
    } else if (content.last() - content.first() >= LEAST_WORDS) {
      relations.add(orphan);
    }
  }

  /** Whether only a colon, and perhaps the end of a block, stands between the two. */
  private boolean announces(Relation relation, Stretch content) {
    Words words = layout.words();
    int last = relation.last();
    boolean colon = words.is(last, ':') || (last + 1 < words.size() && words.is(last + 1, ':'));
    return colon && last < content.first() && content.first() <= last + 2;
  }

  /** The nearest relation before a content, if it has a quotation in the same or the last block. */
  private @Nullable Relation quotationBefore(Stretch content) {
    for (int i = relations.size() - 1; i >= 0; i--) {
      Relation relation = relations.get(i);
      if (relation.last() < content.first()) {
        boolean near = block(content.first()) - block(relation.last()) <= 1;
        return near && relation.contents().stream().anyMatch(this::opensQuotation)
            ? relation
            : null;
      }
    }
    return null;
  }

  private int block(int word) {
    return layout.words().blockOf(word);
  }

  private boolean opensQuotation(Stretch content) {
    return Marks.isQuote(layout.words().first(content.first()));
  }
}
