package org.hearsay.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a cue for contents that have none.
 *
 * <p>A quotation that runs on ("… he said. “And then …”), also over the end of a paragraph or of a
 * window, belongs to the quotation before it. A quotation that none precedes stays as it is, of
 * unknown source; any other content without a cue is dropped, for nothing says that it is one.
 */
final class Orphans {
  /** A quotation of fewer words is as likely a name or a phrase in doubt. */
  private static final int LEAST_WORDS = 4;

  private final Layout layout;

  Orphans(Layout layout) {
    this.layout = layout;
  }

  /** The relations that have a content, in the order of their first words. */
  List<Relation> adopt(List<Relation> found) {
    List<Relation> relations = new ArrayList<>();
    for (Relation relation : found) {
      if (relation.contents().isEmpty()) {
        continue;
      }
      if (relation.cues().isEmpty()) {
        adoptOrphan(relation, relations);
      } else {
        relations.add(relation);
      }
    }
    return relations;
  }

  private void adoptOrphan(Relation orphan, List<Relation> relations) {
    Stretch content = orphan.contents().get(0);
    if (!opensQuotation(content)) {
      return;
    }
    Relation before = quotationBefore(content, relations);
    if (before != null) {
      relations.set(relations.indexOf(before), before.with(content));
    } else if (content.last() - content.first() >= LEAST_WORDS) {
      relations.add(orphan);
    }
  }

  /** The nearest relation before a content, if it has a quotation in the same or the last block. */
  private @Nullable Relation quotationBefore(Stretch content, List<Relation> relations) {
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
