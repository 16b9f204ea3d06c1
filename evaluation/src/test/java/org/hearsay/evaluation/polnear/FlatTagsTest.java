package org.hearsay.evaluation.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.claim.Attribution;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class FlatTagsTest {
  private static final Texts NEWS = new Texts("\"Rain,\" Ada said, \"is due\", and Ben agrees.");

  @Test
  void aContentInPiecesCountsAsItsPieces() {
    assertThat(texts(Role.CONTENT, NEWS.said("Ada", "said", "\"Rain,\"", "\"is due\"")))
        .containsExactly("\"Rain,\"", "\"is due\"");
  }

  @Test
  void piecesSideBySideStayTwo() {
    assertThat(texts(Role.SOURCE, NEWS.said("Ada", "", ""), NEWS.said("said", "", "")))
        .containsExactly("Ada", "said");
  }

  @Test
  void theLaterAttributionTakesTheWordsThatBothWant() {
    assertThat(
            texts(
                Role.CONTENT,
                NEWS.said("", "", "\"Rain,\" Ada said, \"is due\""),
                NEWS.said("Ada", "said", "")))
        .containsExactly("\"Rain,\"", ", \"is due\"");
  }

  private static List<String> texts(Role role, Attribution... attributions) {
    return FlatTags.of(new Words(NEWS.text()), List.of(attributions)).spans(role).stream()
        .map(Span::text)
        .toList();
  }
}
