package org.hearsay.ingest;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearsay.text.BlockKind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * What on a page is no part of the article: hidden elements, navigation, forms, comments,
 * "related".
 *
 * <p>Elements are left where they are and only skipped: taking many out of one parent takes time
 * that grows with the square of their number.
 */
final class Furniture {

  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "iframe",
          "svg",
          "canvas",
          "select",
          "option",
          "textarea",
          "input",
          "dialog",
          "menu",
          "object",
          "embed",
          "audio",
          "video",
          "head",
          "math");
  private static final Set<String> NEVER = Set.of("html", "body", "article", "main", "h1", "p");
  private static final Pattern HIDING =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  /** An element with more than this share of a page's text is not dropped for its class. */
  private static final double MAIN_SHARE = 0.4;

  /** Units of running text, above which an element is no byline. */
  private static final int MOST_BYLINE = 200;

  /** Units of running text, above which an element is no standfirst, caption or credit. */
  private static final int MOST_CAPTION = 800;

  private final PageWords words = new PageWords();
  private final TextWeights weights;
  private final double main;
  private final Set<Element> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The furniture under {@code root}. */
  Furniture(Element root) {
    drop(root, this::isUnseen);
    weights = new TextWeights(root, this::contains);
    main = weights.of(root) * MAIN_SHARE;
    drop(root, this::isNamedSo);
  }

  /** Whether {@code node} and all in it is furniture. */
  boolean contains(Node node) {
    return node instanceof Element element && dropped.contains(element);
  }

  private void drop(Element root, Predicate<Element> which) {
    NodeFilter filter =
        (node, depth) -> {
          boolean drop =
              node instanceof Element element
                  && !dropped.contains(element)
                  && which.test(element)
                  && dropped.add(element);
          return drop || contains(node)
              ? NodeFilter.FilterResult.SKIP_ENTIRELY
              : NodeFilter.FilterResult.CONTINUE;
        };
    root.filter(filter);
  }

  private boolean isNamedSo(Element element) {
    return !NEVER.contains(element.normalName())
        && words.isFurniture(element)
        && weights.of(element) <= main;
  }

  /**
   * The part of the article that the words of {@code element} name, or null: an element with much
   * text is not one for having such a word in its class.
   */
  @Nullable BlockKind kind(Element element) {
    BlockKind kind = words.kind(element);
    return kind != null && weights.of(element) <= Math.min(main, most(kind)) ? kind : null;
  }

  private static int most(BlockKind kind) {
    return kind == BlockKind.BYLINE ? MOST_BYLINE : MOST_CAPTION;
  }

  private boolean isUnseen(Element element) {
    return TAGS.contains(element.normalName())
        || (element.attributesSize() > 0 && isHidden(element));
  }

  private boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || HIDING.matcher(element.attr("style")).find()
        || isHiddenByClass(element);
  }

  /** A class "hidden" that other classes take back on wider screens does not hide. */
  private boolean isHiddenByClass(Element element) {
    return words.isHidden(element)
        && !NEVER.contains(element.normalName())
        && element.className().indexOf(':') < 0;
  }
}
