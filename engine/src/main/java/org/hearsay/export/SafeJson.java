package org.hearsay.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * JSON that stays JSON where it is put into a page: what HTML gives a meaning, and line breaks of
 * scripts, stand as escapes. Every reader of JSON gets the same text.
 */
final class SafeJson {
  private static final JsonFactory JSON = factory();

  private SafeJson() {}

  private static JsonFactory factory() {
    JsonFactory factory =
        JsonFactory.builder()
            .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
            .configure(StreamWriteFeature.FLUSH_PASSED_TO_STREAM, false)
            .configure(JsonWriteFeature.ESCAPE_NON_ASCII, false)
            .build();
    factory.setCharacterEscapes(new Escapes());
    factory.setRootValueSeparator("");
    return factory;
  }

  /** Writes to {@code out}, which it neither flushes nor closes. */
  static JsonGenerator to(Writer out) throws IOException {
    return JSON.createGenerator(out);
  }

  /** A field, left out where its value is not known. */
  static void text(JsonGenerator json, String name, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value.toString());
    }
  }

  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

    Escapes() {
      for (char c : new char[] {'<', '>', '&'}) {
        ascii[c] = CharacterEscapes.ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return c == 0x2028 || c == 0x2029
          ? new SerializedString("\\u" + Integer.toHexString(c))
          : null;
    }
  }
}
