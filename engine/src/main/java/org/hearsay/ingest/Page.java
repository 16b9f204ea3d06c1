package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A web page as a report. Its text is composed: the headline, the standfirst, then the main text,
 * an empty line between any two.
 */
final class Page {

  /** JSON-LD's text is taken where the page's own has less than this share of its length. */
  private static final double TOO_LITTLE = 0.3;

  private Page() {}

  /** The report on the page in {@code bytes}. */
  static Report read(byte[] bytes, String name, Hints hints) throws Unreadable {
    Document page = Jsoup.parse(Decoder.text(bytes, name, PageCharset.of(bytes)));
    PageHead head = new PageHead(page);
    Furniture furniture = new Furniture(page.body());
    List<Piece> all = Pieces.of(page.body(), furniture);
    Element holder = MainText.of(page, furniture);
    List<Piece> main = main(holder.equals(page.body()) ? all : Pieces.of(holder, furniture), head);
    if (main.stream().noneMatch(Page::isText)) {
      throw new Unreadable(
          name + " holds no article text; save the article's text from the browser and read that");
    }
    return report(PageTop.of(all, main, head), head, hints);
  }

  /** The words of {@code markup}, a part of a page, paragraphs apart by an empty line. */
  static String text(String markup) {
    Document page = Jsoup.parseBodyFragment(markup);
    return Pieces.of(page.body(), new Furniture(page.body())).stream()
        .map(Piece::text)
        .collect(Collectors.joining("\n\n"));
  }

  private static List<Piece> main(List<Piece> found, PageHead head) {
    String body = head.articleBody();
    String plain = Format.isMarkup(body) ? text(body) : body;
    int length = found.stream().filter(Page::isText).mapToInt(p -> p.text().length()).sum();
    return length < plain.length() * TOO_LITTLE
        ? Paragraphs.of(plain).stream().map(p -> new Piece(p.span().text(), null)).toList()
        : found;
  }

  private static boolean isText(Piece piece) {
    return piece.kind() == null && piece.text().indexOf(' ') > 0;
  }

  private static Report report(PageTop top, PageHead head, Hints hints) {
    List<Piece> pieces = split(top.pieces());
    List<Integer> begins = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(text.isEmpty() ? "" : "\n\n");
      begins.add(text.length());
      text.append(piece.text());
    }
    Known known = head.known(top.headline(), top.standfirst()).under(hints);
    return Assembly.report(draft(text.toString(), pieces, begins, known));
  }

  private static Draft draft(String text, List<Piece> pieces, List<Integer> begins, Known known) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      int begin = begins.get(i);
      paragraphs.add(Paragraph.at(text, begin, begin + pieces.get(i).text().length()));
    }
    Draft draft = new Draft(text, paragraphs, known);
    for (int i = 0; i < pieces.size(); i++) {
      BlockKind kind = pieces.get(i).kind();
      if (kind != null) {
        draft.mark(i, kind);
      }
    }
    return BlockClassifier.classify(draft);
  }

  /** Lines that the page breaks are pieces of their own where they read as paragraphs. */
  private static List<Piece> split(List<Piece> pieces) {
    List<Piece> split = new ArrayList<>();
    for (Piece piece : pieces) {
      for (Paragraph paragraph : Paragraphs.of(piece.text())) {
        split.add(new Piece(paragraph.span().text(), piece.kind()));
      }
    }
    return split;
  }
}
