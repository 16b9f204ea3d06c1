package org.hearsay.ingest;

import java.util.List;
import java.util.function.Consumer;

/**
 * Says what each paragraph is for, by its form and its place, in a fixed order of small passes.
 * What no pass claims is a paragraph of the body: in doubt a paragraph is read, never dropped.
 */
final class BlockClassifier {

  /**
   * One pass.
   *
   * @param name its name
   * @param description what it marks, and by what
   * @param mark what it does to a draft
   */
  record Pass(String name, String description, Consumer<Draft> mark) {}

  /** The passes in the order in which they run; the first to claim a paragraph keeps it. */
  static final List<Pass> PASSES =
      List.of(
          new Pass(
              "known", "what a page or JSON names as headline and standfirst", Headlines::known),
          new Pass("boilerplate", "lines about the publication, by their words", Boilerplate::mark),
          new Pass("closing", "short lines after the body that ask or sign", ClosingLines::mark),
          new Pass("dates", "a line that is only a date of publication", DateLines::mark),
          new Pass(
              "bylines", "\"By …\", \"Author: …\", a name with a role or a place", Bylines::mark),
          new Pass(
              "pictures", "captions and credits, by a credit or a caption's words", Pictures::mark),
          new Pass(
              "headline",
              "a first line that is no sentence and stands above text",
              Headlines::mark),
          new Pass("standfirst", "what stands between headline and body", Standfirsts::mark),
          new Pass(
              "datelines", "place, date and agency before the first sentence", Datelines::mark),
          new Pass("notes", "notes about the author, at the end", AuthorNotes::mark),
          new Pass(
              "subheadings", "short lines without a stop between paragraphs", Subheadings::mark));

  private BlockClassifier() {}

  /** What each of {@code paragraphs} of {@code text} is for. */
  static Draft classify(String text, List<Paragraph> paragraphs, Known known) {
    return classify(new Draft(text, paragraphs, known));
  }

  /** What each paragraph of {@code draft} is for; what is said already stays. */
  static Draft classify(Draft draft) {
    PASSES.forEach(pass -> pass.mark().accept(draft));
    return draft;
  }
}
