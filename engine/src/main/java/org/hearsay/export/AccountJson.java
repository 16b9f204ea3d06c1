package org.hearsay.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
      JsonFactory.builder().configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true).build();

  private final Engine engine;
  private final boolean explained;

  /** Writes accounts without their reasons. */
  public AccountJson(Engine engine) {
    this(engine, false);
  }

  private AccountJson(Engine engine, boolean explained) {
    this.engine = engine;
    this.explained = explained;
  }

  /** The same, with a field {@code why} in each claim: which pass found what, in which words. */
  public AccountJson explained() {
    return new AccountJson(engine, true);
  }

  /** The JSON of {@code account}, without a line break. */
  public String of(Account account) {
    return line(
        json -> {
          AccountWriter writer =
              new AccountWriter(json, CodePoints.of(account.reading().report().text()), explained);
          writer.write(account, engine);
        });
  }

  /**
   * The JSON of a report that could not be read, without a line break: {@code {"report": {"id"},
   * "error"}}.
   *
   * @param id what names the report to the user: a file, an address, a file and line
   * @param error why it could not be read
   */
  public static String failure(String id, String error) {
    return line(
        json -> {
          json.writeStartObject();
          json.writeObjectFieldStart("report");
          json.writeStringField("id", id);
          json.writeEndObject();
          json.writeStringField("error", error);
          json.writeEndObject();
        });
  }

  private static String line(Body body) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      body.writeTo(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private interface Body {
    void writeTo(JsonGenerator json) throws IOException;
  }
}
