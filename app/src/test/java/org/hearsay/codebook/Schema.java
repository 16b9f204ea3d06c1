package org.hearsay.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The JSON Schema that is checked in, to hold output against. */
public final class Schema {
  private final JsonSchema schema;

  private Schema(JsonSchema schema) {
    this.schema = schema;
  }

  /** The one in {@code codebook/} of what {@code hearsay read} prints. */
  public static Schema checkedIn() throws IOException {
    return checkedIn("read.schema.json");
  }

  /** The one in {@code codebook/} of what {@code hearsay compare} prints. */
  public static Schema ofComparisons() throws IOException {
    return checkedIn("compare.schema.json");
  }

  /** The one in {@code codebook/} of what {@code hearsay questions} prints. */
  public static Schema ofQuestions() throws IOException {
    return checkedIn("questions.schema.json");
  }

  private static Schema checkedIn(String file) throws IOException {
    String text = Files.readString(folder().resolve(file));
    return new Schema(JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text));
  }

  /** Fails unless {@code line} is as the schema says. */
  public void assertAllows(String line) {
    assertThat(
            schema.validate(
                line,
                InputFormat.JSON,
                run -> run.getExecutionConfig().setFormatAssertionsEnabled(true)))
        .as(line)
        .isEmpty();
  }

  /** Fails if {@code line} is as the schema says. */
  public void assertRefuses(String line) {
    assertThat(
            schema.validate(
                line,
                InputFormat.JSON,
                run -> run.getExecutionConfig().setFormatAssertionsEnabled(true)))
        .as(line)
        .isNotEmpty();
  }

  static Path folder() {
    Path folder = Path.of("codebook");
    return Files.isDirectory(folder) ? folder : Path.of("..", "codebook");
  }
}
