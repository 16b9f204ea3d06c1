package org.hearsay.ingest;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article: the one that the page marks so, if it holds half of the
 * running text, else the smallest that holds nearly all of it.
 */
final class MainText {

  private static final String MARKED =
      "[itemprop~=articleBody], article, main, [role=main], [role=article]";

  /** A marked element counts with this share of the page's running text, or more. */
  private static final double MARKED_SHARE = 0.5;

  /** Of the elements not marked, the smallest with this share of the text is the main one. */
  private static final double NEARLY_ALL = 0.9;

  private MainText() {}

  /** The main element of {@code page}. */
  static Element of(Document page, Furniture furniture) {
    TextWeights weights = new TextWeights(page.body(), furniture::contains);
    int all = weights.of(page.body());
    Element marked = heaviest(page, weights);
    return marked != null && weights.of(marked) >= all * MARKED_SHARE && all > 0
        ? marked
        : smallest(page.body(), weights);
  }

  /** Of the marked elements the heaviest; of two that weigh the same, the outer one. */
  private static @Nullable Element heaviest(Document page, TextWeights weights) {
    Element best = null;
    for (Element element : page.select(MARKED)) {
      if (best == null || weights.of(element) > weights.of(best)) {
        best = element;
      }
    }
    return best;
  }

  private static Element smallest(Element body, TextWeights weights) {
    Element at = body;
    Element next = body;
    while (next != null) {
      at = next;
      next = heavyChild(at, weights);
    }
    return at;
  }

  private static @Nullable Element heavyChild(Element element, TextWeights weights) {
    int least = (int) Math.ceil(weights.of(element) * NEARLY_ALL);
    for (Element child : element.children()) {
      if (least > 0 && child.childrenSize() > 0 && weights.of(child) >= least) {
        return child;
      }
    }
    return null;
  }
}
