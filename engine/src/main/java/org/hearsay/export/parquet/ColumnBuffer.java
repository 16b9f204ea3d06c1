package org.hearsay.export.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The values of one column since the last page was written. */
final class ColumnBuffer {
  private final Kind kind;
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final ByteArrayOutputStream known = new ByteArrayOutputStream();
  private int count;

  /** How many values in a row were known, or were not. */
  private int run;

  private boolean runKnown;

  /** Truth values that do not fill a byte yet. */
  private int bits;

  private int bitCount;

  ColumnBuffer(Kind kind) {
    this.kind = kind;
  }

  int size() {
    return values.size();
  }

  void add(@Nullable Object value) {
    if (run > 0 && runKnown != (value != null)) {
      endRun();
    }
    runKnown = value != null;
    run++;
    count++;
    if (value != null) {
      write(value);
    }
  }

  private void write(Object value) {
    switch (kind) {
      case TEXT -> text((String) value);
      case INTEGER -> little((Long) value, 8);
      case NUMBER -> little(Double.doubleToLongBits((Double) value), 8);
      case BOOLEAN -> bit((Boolean) value);
      case DAY -> little(((LocalDate) value).toEpochDay(), 4);
      case MOMENT -> little(((Instant) value).toEpochMilli(), 8);
    }
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    little(bytes.length, 4);
    values.writeBytes(bytes);
  }

  private void little(long value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      values.write((int) (value >>> 8 * i));
    }
  }

  private void bit(boolean value) {
    bits |= (value ? 1 : 0) << bitCount++;
    if (bitCount == 8) {
      endBits();
    }
  }

  private void endBits() {
    if (bitCount > 0) {
      values.write(bits);
    }
    bits = 0;
    bitCount = 0;
  }

  /** A run of the run-length coding: twice its length, then the value in a byte. */
  private void endRun() {
    int length = run << 1;
    while (length > 0x7f) {
      known.write(length & 0x7f | 0x80);
      length >>>= 7;
    }
    known.write(length);
    known.write(runKnown ? 1 : 0);
    run = 0;
  }

  /** A page of a file, with its header. */
  record Page(byte[] header, byte[] body, int values, int uncompressed) {}

  /** What was added since the last page. */
  Page take() throws IOException {
    endRun();
    endBits();
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    int length = known.size();
    for (int i = 0; i < 4; i++) {
      plain.write(length >>> 8 * i);
    }
    known.writeTo(plain);
    values.writeTo(plain);
    byte[] body = gzip(plain.toByteArray());
    Page page = new Page(header(plain.size(), body.length), body, count, plain.size());
    known.reset();
    values.reset();
    count = 0;
    return page;
  }

  private byte[] header(int uncompressed, int compressed) {
    return new Thrift()
        .i32(1, 0) // a data page
        .i32(2, uncompressed)
        .i32(3, compressed)
        .struct(5)
        .i32(1, count)
        .i32(2, 0) // values are plain
        .i32(3, 3) // which are known is run-length coded
        .i32(4, 3)
        .end()
        .end()
        .bytes();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
