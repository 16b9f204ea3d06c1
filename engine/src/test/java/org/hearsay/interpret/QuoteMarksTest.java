package org.hearsay.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.hearsay.claim.QuoteKind;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class QuoteMarksTest {

  @Test
  void a_content_wholly_between_marks_is_direct() {
    assertThat(kind("“We will stay,” he said.", "“We will stay,”")).isEqualTo(QuoteKind.DIRECT);
    assertThat(kind("\"We will stay,\" he said.", "We will stay")).isEqualTo(QuoteKind.DIRECT);
  }

  @Test
  void a_content_with_some_words_between_marks_is_mixed() {
    assertThat(kind("He said it was a “grave” error.", "it was a “grave” error"))
        .isEqualTo(QuoteKind.MIXED);
  }

  @Test
  void a_content_without_marks_is_indirect() {
    assertThat(kind("He said it was late.", "it was late")).isEqualTo(QuoteKind.INDIRECT);
  }

  @Test
  void apostrophes_are_no_quotation_marks() {
    String text = "The miners' union said the firm's offer wasn't enough.";
    assertThat(kind(text, "the firm's offer wasn't enough")).isEqualTo(QuoteKind.INDIRECT);
    assertThat(kind("It’s late, the mayor’s aide said.", "It’s late"))
        .isEqualTo(QuoteKind.INDIRECT);
  }

  @Test
  void british_single_marks_quote() {
    assertThat(kind("She called it 'a disgrace' on Monday.", "'a disgrace'"))
        .isEqualTo(QuoteKind.DIRECT);
    assertThat(kind("She called it ‘the firm’s disgrace’ then.", "‘the firm’s disgrace’"))
        .isEqualTo(QuoteKind.DIRECT);
  }

  @Test
  void a_quotation_that_opens_and_does_not_close_runs_to_the_end_of_its_paragraph() {
    String text = "“We waited all night. Nobody came.\n\n“Then the water rose,” he said.";
    assertThat(kind(text, "Nobody came.")).isEqualTo(QuoteKind.DIRECT);
    assertThat(kind(text, "Then the water rose")).isEqualTo(QuoteKind.DIRECT);
  }

  @Test
  void a_quotation_in_single_marks_runs_on_where_the_next_paragraph_opens_with_one() {
    String text = "She said: 'We waited all night. Nobody came.\n\n'Then the water rose.'";
    assertThat(kind(text, "Nobody came.")).isEqualTo(QuoteKind.DIRECT);
    assertThat(kind("The miners said 'tis over.\n\nNobody came.", "tis over"))
        .isEqualTo(QuoteKind.INDIRECT);
  }

  @Test
  void a_word_of_weight_outside_the_marks_makes_a_quotation_mixed_and_to_does_not() {
    assertThat(
            kind(
                "She said it’s “not our road to mend in any way”.",
                "it’s “not our road to mend in any way”"))
        .isEqualTo(QuoteKind.MIXED);
    assertThat(kind("She vowed to “mend the road”.", "to “mend the road”"))
        .isEqualTo(QuoteKind.DIRECT);
  }

  @Property
  void any_text_can_be_asked_about(
      @ForAll
          @Chars({'“', '”', '"', '\'', '’', '‘', '«', '»', 'a', ' ', '\n'})
          @StringLength(max = 40)
          String text) {
    QuoteMarks marks = new QuoteMarks(report(text));
    assertThat(marks.kindOf(List.of(Span.of(text, 0, text.length())))).isNotNull();
  }

  private static QuoteKind kind(String text, String content) {
    int at = text.indexOf(content);
    Span span = Span.of(text, at, at + content.length());
    return new QuoteMarks(report(text)).kindOf(List.of(span));
  }

  private static Report report(String text) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      int to = from + paragraph.length();
      blocks.add(new Block(BlockKind.PARAGRAPH, Span.of(text, from, to)));
      from = to + 2;
    }
    return new Report(
        "id", "sha", text, null, null, null, null, null, null, "en", null, blocks, List.of());
  }
}
