package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Media;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Captions and credits of pictures, told from running text by a credit or by how captions begin.
 */
final class Pictures {

  private static final WordList WORDS = WordList.named("caption_words.tsv");
  private static final List<String> LEADS = WORDS.wordsWith("lead");
  private static final List<String> LABELS = WORDS.wordsWith("label");

  /** Running text is looked for in so many paragraphs above a caption. */
  private static final int MOST_ABOVE = 20;

  private static final int MOST_WORDS = 70;
  private static final int MOST_WORDS_WITHOUT_CREDIT = 30;

  private static final Pattern CREDIT_LABEL =
      Pattern.compile("^(?i:[\\[(]?(?:photo|image|picture)s?:)");
  private static final Pattern ENDS_IN_DATE =
      Pattern.compile(
          ".*\\b(?:" + Dates.MONTH + " \\d{1,2},|\\d{1,2} " + Dates.MONTH + ") \\d{4}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SHOWS =
      Pattern.compile(
          "^(?:(?:an?|the|this|these) )?(?:[\\p{L}-]+ ){0,2}(?:photos?|photographs?|pictures?|images?"
              + "|footage|maps?|stills?|screenshots?) (?:[\\p{L}-]+ ){0,8}shows?\\b",
          Pattern.CASE_INSENSITIVE);

  private Pictures() {}

  /** Marks them. */
  static void mark(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Paragraph paragraph = draft.at(i);
      if (draft.kind(i) == BlockKind.CAPTION) {
        markCreditWithin(draft, i, paragraph);
      } else if (draft.isOpen(i) && !paragraph.isLong() && paragraph.words() <= MOST_WORDS) {
        markOne(draft, i, paragraph);
      }
    }
  }

  /** Where the page marks a caption, its last words may still be a credit. */
  private static void markCreditWithin(Draft draft, int i, Paragraph paragraph) {
    Credit.atEndOf(paragraph.line())
        .filter(credit -> credit.length() < paragraph.line().length())
        .ifPresent(credit -> draft.setCredit(i, credit.length()));
  }

  /** The pictures that captions and credits among {@code blocks} speak of. */
  static List<Media> media(List<Block> blocks, String text) {
    List<Media> media = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean hasNext = i + 1 < blocks.size();
      if (block.kind() == BlockKind.CREDIT) {
        media.add(new Media("", CreditText.plain(block.span().text()), block.span()));
      } else if (block.kind() == BlockKind.CAPTION) {
        boolean credited = hasNext && blocks.get(i + 1).kind() == BlockKind.CREDIT;
        media.add(picture(text, block, credited ? blocks.get(i + 1) : null));
        i += credited ? 1 : 0;
      }
    }
    return media;
  }

  private static Media picture(String text, Block caption, @Nullable Block credit) {
    int end = credit == null ? caption.span().end() : credit.span().end();
    String by = credit == null ? null : CreditText.plain(credit.span().text());
    Span span = Span.of(text, caption.span().begin(), end);
    return new Media(Paragraph.oneLine(caption.span().text()), by, span);
  }

  private static void markOne(Draft draft, int i, Paragraph paragraph) {
    Optional<Credit> credit = Credit.atEndOf(paragraph.line());
    if (isCreditAlone(paragraph, credit)) {
      draft.setCredit(i, paragraph.span().length());
      markCaptionAbove(draft, i - 1);
    } else if (credit.isPresent() && isCaption(draft, i, credit.get())) {
      draft.setCredit(i, Math.min(credit.get().length(), paragraph.span().length()));
    } else if (startsWith(paragraph, LABELS) || isCaptionByForm(draft, i)) {
      draft.mark(i, BlockKind.CAPTION);
    }
  }

  /** What stands right above a credit without a full stop, within the text, is its caption. */
  private static void markCaptionAbove(Draft draft, int i) {
    boolean isShort = draft.isOpen(i) && !draft.at(i).isLong() && draft.at(i).words() <= MOST_WORDS;
    if (isShort && !draft.at(i).endsSentence() && isInBody(draft, i)) {
      draft.mark(i, BlockKind.CAPTION);
    }
  }

  private static boolean isCreditAlone(Paragraph paragraph, Optional<Credit> credit) {
    boolean isWhole = credit.isPresent() && credit.get().length() >= paragraph.line().length();
    return isWhole && (credit.get().isCertain() || CREDIT_LABEL.matcher(paragraph.line()).find());
  }

  /** An agency alone after a full sentence signs the text, not a picture. */
  private static boolean isCaption(Draft draft, int i, Credit credit) {
    String line = draft.at(i).line();
    String before = line.substring(0, line.length() - credit.length()).strip();
    return !before.isEmpty()
        && (credit.isCertain() || !Paragraph.endsSentence(before) && isInBody(draft, i));
  }

  private static boolean isCaptionByForm(Draft draft, int i) {
    Paragraph paragraph = draft.at(i);
    boolean isShort = paragraph.words() <= MOST_WORDS_WITHOUT_CREDIT && !paragraph.endsSentence();
    boolean looksSo =
        startsWith(paragraph, LEADS)
            || SHOWS.matcher(paragraph.line()).find()
            || (ENDS_IN_DATE.matcher(paragraph.line()).matches()
                && !paragraph.line().contains("(@"));
    return isShort && looksSo && isInBody(draft, i);
  }

  /** Whether running text stands above it, so that it is no headline, and it is not the first. */
  private static boolean isInBody(Draft draft, int i) {
    for (int j = i - 1; j >= Math.max(0, i - MOST_ABOVE); j--) {
      if (draft.kind(j) == null) {
        return draft.at(j).isBody() || draft.at(j).endsSentence();
      }
    }
    return draft.first(BlockKind.HEADLINE) >= 0;
  }

  private static boolean startsWith(Paragraph paragraph, List<String> starts) {
    String line = WordList.lower(paragraph.line());
    return starts.stream().anyMatch(line::startsWith);
  }
}
