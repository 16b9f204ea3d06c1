package org.hearsay.flink;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.hearsay.ingest.Outcome;
import org.hearsay.ingest.WebPage;
import org.jspecify.annotations.Nullable;

/**
 * What a message of Kafka is. In failures it is called {@code TOPIC/PARTITION@OFFSET}.
 *
 * <ul>
 *   <li>JSON is articles, as in a file of JSON Lines; mostly a message is one.
 *   <li>What comes with an address, in the header {@code url} or as its key, is a page as it was
 *       fetched there; {@code content-type} and {@code fetched} may say what the server called it
 *       and when, in ISO 8601. Otherwise the message's own time says when.
 *   <li>Anything else is read as a file would be: a page, a text or mail.
 * </ul>
 *
 * <p>What is none of these, a message without a value among them, is told as failed.
 */
final class Messages implements KafkaRecordDeserializationSchema<Piece> {
  private static final long serialVersionUID = 1;

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Piece> out) {
    pieces(message).forEach(out::collect);
  }

  /** The pieces of {@code message}, in order; at least one. */
  static List<Piece> pieces(ConsumerRecord<byte[], byte[]> message) {
    String name = "%s/%d@%d".formatted(message.topic(), message.partition(), message.offset());
    byte[] value = message.value();
    if (value == null || value.length == 0) {
      return List.of(failed(name, "The message is empty. What is recorded stays recorded."));
    }
    String address = address(message);
    if (address == null || isJson(value)) {
      return told(value, name);
    }
    String fetched = header(message, "fetched");
    try {
      Instant at =
          fetched == null ? Instant.ofEpochMilli(message.timestamp()) : Instant.parse(fetched);
      String type = header(message, "content-type");
      return all(Pieces.fetched(new WebPage(name, value, address, at, type)));
    } catch (DateTimeException wrong) {
      return List.of(
          failed(
              name,
              "The header fetched is %s; write it as 2024-08-13T07:00:00Z.".formatted(fetched)));
    }
  }

  private static List<Piece> told(byte[] value, String name) {
    List<Piece> pieces = all(Pieces.told(value, name));
    return pieces.size() == 1 ? List.of(named(pieces.get(0), name)) : pieces;
  }

  private static List<Piece> all(Iterator<Piece> pieces) {
    List<Piece> all = new ArrayList<>();
    pieces.forEachRemaining(all::add);
    return all;
  }

  /** The only article of a message has its name, without the number of a line. */
  private static Piece named(Piece piece, String name) {
    return piece instanceof Piece.Told told
            && told.outcome() instanceof Outcome.Failed failed
            && failed.id().equals(name + ":1")
        ? failed(name, failed.error())
        : piece;
  }

  private static Piece failed(String name, String error) {
    return new Piece.Told(new Outcome.Failed(name, error));
  }

  /** Where it is a page of, or null. */
  private static @Nullable String address(ConsumerRecord<byte[], byte[]> message) {
    String header = header(message, "url");
    if (header != null) {
      return header;
    }
    byte[] key = message.key();
    String written = key == null ? "" : new String(key, StandardCharsets.UTF_8);
    return written.matches("(?i)https?://\\S+") ? written : null;
  }

  private static @Nullable String header(ConsumerRecord<byte[], byte[]> message, String name) {
    Header header = message.headers().lastHeader(name);
    byte[] value = header == null ? null : header.value();
    return value == null ? null : new String(value, StandardCharsets.UTF_8).strip();
  }

  private static boolean isJson(byte[] value) {
    String head = new String(value, 0, Math.min(value.length, 100), StandardCharsets.UTF_8);
    return head.replace("\uFEFF", "").stripLeading().matches("(?s)[\\[{].*");
  }

  @Override
  public TypeInformation<Piece> getProducedType() {
    return new GenericTypeInfo<>(Piece.class);
  }
}
