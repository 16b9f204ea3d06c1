package org.hearsay.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.BlockKind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Turns an element of a page into pieces of text: block elements end a piece, {@code br} ends a
 * line, tags within a line keep its words together.
 */
final class Pieces implements NodeFilter {

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
  private static final Pattern WHITE = Pattern.compile("[ \\t\\n\\r\\f\\u000B]+");
  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\uFEFF]");
  private static final Pattern LINE_ENDS = Pattern.compile(" *\\n *");

  /** Longer text in an element named as byline, standfirst, caption or credit is something else. */
  private static final int MOST_WORDS = 80;

  /** Of a hundred units, more in links than this make a line a list of links. */
  private static final int LINK_PERCENT = 60;

  private final Furniture furniture;
  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private int links;
  private int linkDepth;
  private int figures;

  private Pieces(Furniture furniture) {
    this.furniture = furniture;
    open.push(new Open(Optional.empty(), true));
  }

  /** The pieces of {@code main} in order, without {@code furniture}. */
  static List<Piece> of(Element main, Furniture furniture) {
    Pieces collector = new Pieces(furniture);
    main.filter(collector);
    collector.flush();
    return collector.pieces;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (furniture.contains(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  /**
   * An element that has not ended.
   *
   * @param kind what it or an element around it is for
   * @param breaks whether it stands apart from the words around it
   */
  private record Open(Optional<BlockKind> kind, boolean breaks) {}

  private void open(Element element) {
    BlockKind kind = kind(element);
    boolean breaks = element.isBlock() || kind == BlockKind.CREDIT || kind == BlockKind.CAPTION;
    if (breaks) {
      flush();
    }
    if (element.normalName().equals("br")) {
      line.append('\n');
    }
    linkDepth += element.normalName().equals("a") ? 1 : 0;
    figures += element.normalName().equals("figure") ? 1 : 0;
    open.push(new Open(kind == null ? open.element().kind() : Optional.of(kind), breaks));
  }

  private void close(Element element) {
    if (open.element().breaks()) {
      flush();
    }
    linkDepth -= element.normalName().equals("a") ? 1 : 0;
    figures -= element.normalName().equals("figure") ? 1 : 0;
    open.pop();
  }

  private void append(String text) {
    String words = WHITE.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
    boolean isDouble = words.startsWith(" ") && endsWhite();
    line.append(words, isDouble ? 1 : 0, words.length());
    links += linkDepth > 0 ? words.length() : 0;
  }

  private boolean endsWhite() {
    return line.length() == 0 || Character.isWhitespace(line.charAt(line.length() - 1));
  }

  private void flush() {
    String text = LINE_ENDS.matcher(line).replaceAll("\n").strip();
    boolean isLinks =
        links * 100L > text.length() * (long) LINK_PERCENT && !Paragraph.endsSentence(text);
    Optional<BlockKind> kind = open.element().kind().filter(k -> fits(k, text));
    if (!text.isBlank() && (!isLinks || kind.isPresent())) {
      pieces.add(new Piece(text, kind.orElse(null)));
    }
    line.setLength(0);
    links = 0;
  }

  private static boolean fits(BlockKind kind, String text) {
    return kind == BlockKind.SUBHEADING
        || Paragraph.oneLine(text).chars().filter(c -> c == ' ').count() < MOST_WORDS;
  }

  private @Nullable BlockKind kind(Element element) {
    String tag = element.normalName();
    if (tag.equals("figcaption")) {
      return BlockKind.CAPTION;
    }
    if (tag.equals("h1")) {
      return BlockKind.HEADLINE;
    }
    BlockKind named = furniture.kind(element);
    boolean inFigure = figures > 0 || open.stream().limit(3).anyMatch(Pieces::isCaption);
    if (named == BlockKind.CREDIT || named == BlockKind.CAPTION) {
      return inFigure || (named == BlockKind.CAPTION && element.isBlock()) ? named : null;
    }
    if (named != null && element.isBlock()) {
      return named;
    }
    return HEADINGS.contains(tag) ? BlockKind.SUBHEADING : null;
  }

  private static boolean isCaption(Open element) {
    return element.kind().isPresent() && element.kind().get() == BlockKind.CAPTION;
  }
}
