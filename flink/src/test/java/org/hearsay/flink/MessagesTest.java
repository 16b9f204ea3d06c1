package org.hearsay.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.hearsay.ingest.Outcome;
import org.hearsay.ingest.WebPage;
import org.junit.jupiter.api.Test;

/** What a message of Kafka is taken for. */
class MessagesTest {
  private static final Instant SENT = Instant.parse("2024-08-09T10:11:12Z");
  private static final String PAGE = "<html><body><p>The road is open, the mayor said.</p></body>";
  private static final String ARTICLE = "{\"title\": \"Roads\", \"body\": \"The road is open.\"}";

  @Test
  void anArticleIsToldWhateverItsKeyIs() {
    assertThat(pieces("https://herald.example/1", ARTICLE, Map.of()))
        .singleElement()
        .satisfies(piece -> assertThat(outcome(piece)).isInstanceOf(Outcome.Read.class));
  }

  @Test
  void aMessageWithAnAddressInItsHeadersIsThePageThatWasFetchedThere() {
    WebPage page =
        page(
            pieces(
                "7",
                PAGE,
                Map.of(
                    "url", "https://herald.example/2",
                    "content-type", "text/html; charset=koi8-r",
                    "fetched", "2024-08-08T01:02:03Z")));

    assertThat(page.name()).isEqualTo("news/0@41");
    assertThat(page.address()).isEqualTo("https://herald.example/2");
    assertThat(page.mediaType()).isEqualTo("text/html; charset=koi8-r");
    assertThat(page.fetchedAt()).isEqualTo("2024-08-08T01:02:03Z");
    assertThat(page.bytes()).isEqualTo(PAGE.getBytes(UTF_8));
  }

  @Test
  void aKeyThatIsAnAddressServesAsWellAndTheMessageTellsWhen() {
    WebPage page = page(pieces("https://herald.example/3", PAGE, Map.of()));

    assertThat(page.address()).isEqualTo("https://herald.example/3");
    assertThat(page.fetchedAt()).isEqualTo(SENT);
    assertThat(page.mediaType()).isNull();
  }

  @Test
  void aPageWithoutAnAddressIsReadAsAFileIs() {
    assertThat(pieces("7", PAGE, Map.of()))
        .singleElement()
        .satisfies(piece -> assertThat(outcome(piece)).isInstanceOf(Outcome.Read.class));
  }

  @Test
  void severalArticlesInAMessageAreOnePieceEachAndThoseThatFailHaveTheNumberOfTheirLine() {
    List<Piece> pieces = pieces(null, ARTICLE + "\n{\"title\": \"No body\"}\n", Map.of());

    assertThat(pieces).hasSize(2);
    assertThat(failure(pieces.get(1)).id()).isEqualTo("news/0@41:2");
  }

  @Test
  void whatCannotBeReadIsCalledByItsPlaceInTheTopic() {
    assertThat(error(pieces(null, "{\"title\": \"No body\"}", Map.of()))).contains("\"body\"");
    assertThat(error(pieces("7", null, Map.of()))).startsWith("The message is empty.");
    assertThat(error(pieces("7", PAGE, Map.of("url", "https://a.example", "fetched", "today"))))
        .isEqualTo("The header fetched is today; write it as 2024-08-13T07:00:00Z.");
    String feed = "<rss version=\"2.0\"><channel><title>News</title></channel></rss>";
    assertThat(error(pieces("https://a.example/feed", feed, Map.of()))).contains("is a feed");
  }

  private static List<Piece> pieces(String key, String value, Map<String, String> headers) {
    RecordHeaders all = new RecordHeaders();
    headers.forEach((name, text) -> all.add(name, text.getBytes(UTF_8)));
    return Messages.pieces(
        new ConsumerRecord<>(
            "news",
            0,
            41,
            SENT.toEpochMilli(),
            TimestampType.CREATE_TIME,
            -1,
            -1,
            key == null ? null : key.getBytes(UTF_8),
            value == null ? null : value.getBytes(UTF_8),
            all,
            Optional.empty()));
  }

  private static Outcome outcome(Piece piece) {
    return ((Piece.Told) piece).outcome();
  }

  private static WebPage page(List<Piece> pieces) {
    assertThat(pieces).hasSize(1);
    return ((Piece.Archived) pieces.get(0)).page();
  }

  private static Outcome.Failed failure(Piece piece) {
    return (Outcome.Failed) outcome(piece);
  }

  /** Why the only piece failed. */
  private static String error(List<Piece> pieces) {
    assertThat(pieces).hasSize(1);
    Outcome.Failed failed = failure(pieces.get(0));
    assertThat(failed.id()).isEqualTo("news/0@41");
    return failed.error();
  }
}
