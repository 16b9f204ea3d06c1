package org.hearsay.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.hearsay.claim.Account;

/**
 * The JSON of one report and its claims: one object on one line, the form of {@code hearsay read
 * --json}.
 *
 * <p>Its fields are described in {@code codebook/} and checked by {@code
 * codebook/read.schema.json}. Offsets count Unicode code points of {@code report.text}, the end
 * exclusive. The same account gives the same bytes.
 *
 * <pre>{@code
 * String line = new AccountJson(new Engine("0.1.0", "reader-1")).of(account);
 * }</pre>
 */
public final class AccountJson {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true)
          .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
          .configure(StreamWriteFeature.FLUSH_PASSED_TO_STREAM, false)
          .build();

  private final Engine engine;
  private final boolean explained;
  private final boolean kept;

  /** Writes accounts without their reasons. */
  public AccountJson(Engine engine) {
    this(engine, false, false);
  }

  private AccountJson(Engine engine, boolean explained, boolean kept) {
    this.engine = engine;
    this.explained = explained;
    this.kept = kept;
  }

  /** The same, with a field {@code why} in each claim: which pass found what, in which words. */
  public AccountJson explained() {
    return new AccountJson(engine, true, kept);
  }

  /** The same, with where each sentence stands: what {@link KeptForm} reads back. */
  AccountJson kept() {
    return new AccountJson(engine, explained, true);
  }

  /**
   * The JSON of {@code account}, without a line break. It is some twenty times as long as the
   * report: of a long one, {@link #write} holds only a little at a time.
   */
  public String of(Account account) {
    StringWriter line = new StringWriter();
    try {
      write(account, line);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return line.toString();
  }

  /**
   * Writes the JSON of {@code account}, without a line break, piece by piece.
   *
   * @param out is neither flushed nor closed
   * @throws IOException if {@code out} throws it
   */
  public void write(Account account, Writer out) throws IOException {
    CodePoints offsets = CodePoints.of(account.reading().report().text());
    write(out, json -> new AccountWriter(json, offsets, explained, kept).write(account, engine));
  }

  /**
   * The JSON of a report that could not be read, without a line break: {@code {"report": {"id"},
   * "error"}}.
   *
   * @param id what names the report to the user: a file, an address, a file and line
   * @param error why it could not be read
   */
  public static String failure(String id, String error) {
    StringWriter line = new StringWriter();
    try {
      write(line, json -> failure(json, id, error));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return line.toString();
  }

  private static void failure(JsonGenerator json, String id, String error) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("report");
    json.writeStringField("id", id);
    json.writeEndObject();
    json.writeStringField("error", error);
    json.writeEndObject();
  }

  private static void write(Writer out, Body body) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      body.writeTo(json);
    }
  }

  private interface Body {
    void writeTo(JsonGenerator json) throws IOException;
  }
}
