package org.hearsay.ledger;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.claim.Account;

/**
 * The JSON of one account in gzip, with the SHA-256 of the JSON in UTF-8.
 *
 * <p>It is written and read piece by piece: the JSON of a long report is too large to hold.
 */
record KeptAccount(String sha256, byte[] gzip) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BUFFER = 1 << 16;

  static KeptAccount of(Account account, ReadBy by, AccountForm form) {
    MessageDigest digest = digest();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out =
        new OutputStreamWriter(
            new DigestOutputStream(new GZIPOutputStream(bytes, BUFFER), digest),
            StandardCharsets.UTF_8)) {
      form.write(account, by, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new KeptAccount(HexFormat.of().formatHex(digest.digest()), bytes.toByteArray());
  }

  /** All of the JSON. */
  String json() throws IOException {
    try (InputStream in = unpacked()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Whether the JSON is still the one that was recorded. */
  boolean isWhole() {
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(unpacked(), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    } catch (IOException broken) {
      return false;
    }
  }

  /** The field {@code text} of its {@code report}. */
  String text() throws IOException {
    try (JsonParser parser = JSON.createParser(unpacked())) {
      find(parser, "report");
      return ((JsonNode) JSON.readTree(parser)).path("text").asText();
    }
  }

  /** The account as {@code form} reads it. */
  Account account(AccountForm form) throws IOException {
    try (InputStream in = unpacked()) {
      return form.read(in);
    }
  }

  /** Hands on each of its claims, in order. */
  void claims(Consumer<JsonNode> each) throws IOException {
    try (JsonParser parser = JSON.createParser(unpacked())) {
      find(parser, "claims");
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        each.accept(JSON.readTree(parser));
      }
    }
  }

  /** Moves on to the value of the outermost field {@code name}. */
  private static void find(JsonParser parser, String name) throws IOException {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      if (field.equals(name)) {
        return;
      }
      parser.skipChildren();
    }
    throw new IOException("The account has no field " + name);
  }

  private InputStream unpacked() throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(gzip), BUFFER);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) { // every JDK has it
      throw new IllegalStateException(impossible);
    }
  }
}
