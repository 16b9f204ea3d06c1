package org.hearsay.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The pages that reports were read from, as they were fetched, in gzip. */
final class Pages {
  static final String OF_RECORDING =
      "SELECT f.address, f.fetched_at, f.media_type, p.sha256, p.size"
          + " FROM page_fetch f JOIN page p ON p.id = f.page WHERE f.recording = ?";

  private final Statements statements;

  /**
   * A page with its bytes.
   *
   * @param page what is known of it
   * @param bytes what was fetched
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Unpacked(KeptPage page, byte[] bytes) {
    FetchedPage fetched() {
      return new FetchedPage(bytes, page.address(), page.fetchedAt(), page.mediaType());
    }
  }

  Pages(Statements statements) {
    this.statements = statements;
  }

  /** Gathers the rows of the page of a recording. */
  void write(long recording, FetchedPage page) throws SQLException {
    statements.gather(
        "INSERT INTO page_fetch (recording, page, address, fetched_at, media_type)"
            + " VALUES (?, ?, ?, ?, ?)",
        recording,
        number(page.bytes()),
        page.address(),
        Moments.written(page.fetchedAt()),
        page.mediaType());
  }

  private long number(byte[] bytes) throws SQLException {
    String sha256 = Identity.sha256(bytes);
    Optional<Long> known =
        statements.first(row -> row.getLong(1), "SELECT id FROM page WHERE sha256 = ?", sha256);
    if (known.isPresent()) {
      return known.get();
    }
    long number = 1 + statements.number("SELECT max(id) FROM page");
    statements.insert(
        "INSERT INTO page (id, sha256, size, body) VALUES (?, ?, ?, ?)",
        number,
        sha256,
        bytes.length,
        packed(bytes));
    return number;
  }

  /** What is kept of a recording's page. */
  Optional<KeptPage> of(long recording) throws SQLException {
    return statements.first(KeptPage::of, OF_RECORDING, recording);
  }

  /**
   * The page of the newest recording that counts whose text has a hash that begins so, and that has
   * a page.
   */
  Optional<Unpacked> find(String sha256, Bounds bounds) throws SQLException, IOException {
    List<String> texts =
        statements.list(
            row -> row.getString(1),
            "SELECT DISTINCT sha256 FROM recording WHERE sha256 >= ? AND sha256 < ? AND id <= ?"
                + " LIMIT 2",
            sha256,
            sha256 + "g", // after all hexadecimal digits, in whatever order letters are sorted
            bounds.recording());
    if (texts.size() > 1) {
      throw new LedgerException(
          "Several reports begin with %s, such as %s and %s. Write more of it."
              .formatted(sha256, texts.get(0), texts.get(1)));
    }
    return texts.isEmpty() ? Optional.empty() : unpacked(texts.get(0), bounds);
  }

  private Optional<Unpacked> unpacked(String sha256, Bounds bounds)
      throws SQLException, IOException {
    @SuppressWarnings("ArrayRecordComponent") // unpacked at once, never compared
    record Packed(KeptPage page, byte[] body) {}
    Optional<Packed> packed =
        statements.first(
            row -> new Packed(KeptPage.of(row), row.getBytes("body")),
            "SELECT f.address, f.fetched_at, f.media_type, p.sha256, p.size, p.body"
                + " FROM recording r JOIN page_fetch f ON f.recording = r.id"
                + " JOIN page p ON p.id = f.page WHERE r.sha256 = ? AND r.id <= ?"
                + " ORDER BY r.id DESC LIMIT 1",
            sha256,
            bounds.recording());
    return packed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Unpacked(packed.get().page(), unpacked(packed.get().body())));
  }

  /** What is wrong with the pages kept: one sentence each. */
  List<String> problems() throws SQLException {
    List<String> problems = new ArrayList<>();
    long last = statements.number("SELECT max(id) FROM page");
    for (long id = 1; id <= last; id++) {
      statements
          .first(
              row -> problem(row.getLong(1), row.getString(2), row.getLong(3), row.getBytes(4)),
              "SELECT id, sha256, size, body FROM page WHERE id = ?",
              id)
          .filter(problem -> !problem.isEmpty())
          .ifPresent(problems::add);
    }
    return problems;
  }

  private static String problem(long id, String sha256, long size, byte[] body) {
    try {
      byte[] bytes = unpacked(body);
      return bytes.length == size && Identity.sha256(bytes).equals(sha256)
          ? ""
          : "The kept page " + id + " is not what was fetched: its hash differs";
    } catch (IOException broken) {
      return "The kept page " + id + " cannot be unpacked: " + broken.getMessage();
    }
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  private static byte[] unpacked(byte[] body) throws IOException {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return gzip.readAllBytes();
    }
  }
}
