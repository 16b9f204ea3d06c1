package org.hearsay.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * How much running text each element of a page holds: words in blocks that are not mostly links.
 */
final class TextWeights {

  /** A block with fewer units is a label, not running text. */
  private static final int LEAST = 40;

  private final IdentityHashMap<Element, Integer> weights = new IdentityHashMap<>();

  /** The weights of {@code root} and all below it, without what is {@code skipped}. */
  TextWeights(Element root, Predicate<Node> skipped) {
    root.filter(new Weigher(skipped));
  }

  /** Units of running text in {@code element}. */
  int of(Element element) {
    return weights.getOrDefault(element, 0);
  }

  /** What an open element has held so far. */
  private static final class Frame {
    private int text;
    private int links;
    private int good;

    /** What is running text in a block that ends. */
    private int close() {
      boolean isRunning = text >= LEAST && links * 2 < text;
      return good + (isRunning ? text : 0);
    }
  }

  /** Adds up from the leaves. */
  private final class Weigher implements NodeFilter {
    private final Predicate<Node> skipped;
    private final Deque<Frame> open = new ArrayDeque<>();

    private Weigher(Predicate<Node> skipped) {
      this.skipped = skipped;
      open.push(new Frame());
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (skipped.test(node)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (node instanceof Element) {
        open.push(new Frame());
      } else if (node instanceof TextNode text) {
        open.element().text += text.getWholeText().strip().length();
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        end(element, open.pop(), open.element());
      }
      return FilterResult.CONTINUE;
    }

    private void end(Element element, Frame frame, Frame parent) {
      if (element.isBlock()) {
        weights.put(element, frame.close());
        parent.good += frame.close();
      } else {
        weights.put(element, frame.good);
        parent.good += frame.good;
        parent.text += frame.text;
        parent.links += element.normalName().equals("a") ? frame.text : frame.links;
      }
    }
  }
}
