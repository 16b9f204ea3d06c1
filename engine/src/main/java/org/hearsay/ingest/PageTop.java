package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows above its main text, put before it.
 *
 * @param headline the headline, or null
 * @param standfirst the standfirst, or null
 * @param pieces headline and standfirst, where there are any, and the main text without them
 */
record PageTop(@Nullable String headline, @Nullable String standfirst, List<Piece> pieces) {

  private static final int LEAST_WORDS_IN_COMMON = 2;

  /** Above {@code main}, from {@code all} pieces of the page and its {@code head}. */
  static PageTop of(List<Piece> all, List<Piece> main, PageHead head) {
    String headline = headline(all, head.headline());
    String standfirst = standfirst(all, main, head.description(), headline);
    List<Piece> pieces = new ArrayList<>();
    if (headline != null) {
      pieces.add(new Piece(headline, BlockKind.HEADLINE));
    }
    if (standfirst != null) {
      pieces.add(new Piece(standfirst, BlockKind.STANDFIRST));
    }
    byline(all, main).ifPresent(pieces::add);
    for (Piece piece : main) {
      boolean isTold = same(piece, headline) || same(piece, standfirst);
      if (!isTold) {
        pieces.add(demoted(piece));
      }
    }
    return new PageTop(headline, standfirst, pieces);
  }

  /** The byline where it stands outside the main text. */
  private static Optional<Piece> byline(List<Piece> all, List<Piece> main) {
    boolean isInMain = main.stream().anyMatch(piece -> piece.kind() == BlockKind.BYLINE);
    return all.stream()
        .filter(piece -> !isInMain && piece.kind() == BlockKind.BYLINE)
        .filter(piece -> isAuthored(Paragraph.oneLine(piece.text())))
        .findFirst();
  }

  private static boolean isAuthored(String line) {
    Optional<Byline> byline = Byline.of(Paragraph.at(line, 0, line.length()));
    return byline.isPresent() && !byline.get().names().isEmpty();
  }

  /** Of the first-level headings the one most like the page's title, else the title. */
  private static @Nullable String headline(List<Piece> all, @Nullable String title) {
    String best = null;
    int most = -1;
    for (Piece piece : all) {
      String line = Paragraph.oneLine(piece.text());
      int common = title == null ? 0 : inCommon(line, title);
      if (piece.kind() == BlockKind.HEADLINE && common > most) {
        best = line;
        most = common;
      }
    }
    boolean fits = best != null && (title == null || most >= LEAST_WORDS_IN_COMMON);
    return fits || title == null ? best : title;
  }

  private static int inCommon(String line, String title) {
    String padded = " " + WordList.lower(title) + " ";
    int common = 0;
    for (String word : WordList.lower(line).split(" ", -1)) {
      common += padded.contains(" " + word + " ") ? 1 : 0;
    }
    return common;
  }

  /** What the page marks as standfirst, else its description where the page shows it. */
  private static @Nullable String standfirst(
      List<Piece> all, List<Piece> main, @Nullable String description, @Nullable String headline) {
    Optional<String> marked =
        all.stream()
            .filter(piece -> piece.kind() == BlockKind.STANDFIRST)
            .map(piece -> Paragraph.oneLine(piece.text()))
            .filter(line -> line.indexOf(' ') > 0)
            .findFirst();
    Optional<String> described =
        all.stream()
            .filter(piece -> !isBody(piece, main))
            .map(piece -> Paragraph.oneLine(piece.text()))
            .filter(line -> line.equals(description) && !line.equals(headline))
            .findFirst();
    return marked.or(() -> described).orElse(null);
  }

  /** Many pages describe themselves by their first paragraph, which is no standfirst. */
  private static boolean isBody(Piece piece, List<Piece> main) {
    return piece.kind() == null && Paragraph.endsSentence(piece.text()) && main.contains(piece);
  }

  private static boolean same(Piece piece, @Nullable String line) {
    return line != null && Paragraph.oneLine(piece.text()).equals(line);
  }

  /** A first-level heading that is not the headline heads a part. */
  private static Piece demoted(Piece piece) {
    boolean isOther = piece.kind() == BlockKind.HEADLINE || piece.kind() == BlockKind.STANDFIRST;
    return isOther
        ? new Piece(piece.text(), piece.kind() == BlockKind.HEADLINE ? BlockKind.SUBHEADING : null)
        : piece;
  }
}
