package org.hearsay.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.claim.lineage.Lineage;

/**
 * The JSON of what reports have to do with each other: one object on one line, the form of {@code
 * hearsay compare --json} and, a question a line, of {@code hearsay questions --json}.
 *
 * <p>Its fields are described in {@code codebook/} and checked by {@code
 * codebook/compare.schema.json}. Claims are named by the identifiers that {@code hearsay read
 * --json} gives them, each followed by the outlet. The same lineage gives the same bytes.
 */
public final class LineageJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true).build();

  private LineageJson() {}

  /** The JSON of {@code lineage}, without a line break. */
  public static String of(Lineage lineage) {
    return line(writer -> writer.write(lineage));
  }

  /**
   * The JSON of one question of a ledger, without a line break: the form of {@code hearsay
   * questions --json}, which {@code codebook/questions.schema.json} checks.
   */
  public static String of(Asked asked) {
    return line(writer -> writer.write(asked));
  }

  private interface Body {
    void writeWith(LineageWriter writer) throws IOException;
  }

  private static String line(Body body) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      body.writeWith(new LineageWriter(json));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return line.toString();
  }
}
