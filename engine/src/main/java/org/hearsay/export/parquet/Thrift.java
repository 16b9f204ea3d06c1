package org.hearsay.export.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes structures in Thrift's compact protocol, in which Parquet tells what it holds. */
final class Thrift {
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  /** A field of the structure that is open; fields must come in the order of their numbers. */
  Thrift i32(int field, int value) {
    head(field, I32);
    return element(value);
  }

  Thrift i64(int field, long value) {
    head(field, I64);
    varint(zigzag(value));
    return this;
  }

  Thrift text(int field, String value) {
    head(field, BINARY);
    return element(value);
  }

  /** Opens a structure that is a field. */
  Thrift struct(int field) {
    head(field, STRUCT);
    return struct();
  }

  /** Opens a structure that is an element of a list. */
  Thrift struct() {
    outer.push(last);
    last = 0;
    return this;
  }

  /** Closes the structure that is open, or the whole. */
  Thrift end() {
    out.write(0);
    last = outer.isEmpty() ? 0 : outer.pop();
    return this;
  }

  Thrift structs(int field, int size) {
    return list(field, STRUCT, size);
  }

  Thrift i32s(int field, int size) {
    return list(field, I32, size);
  }

  Thrift texts(int field, int size) {
    return list(field, BINARY, size);
  }

  private Thrift list(int field, int type, int size) {
    head(field, LIST);
    if (size < 15) {
      out.write(size << 4 | type);
    } else {
      out.write(0xf0 | type);
      varint(size);
    }
    return this;
  }

  /** A number in a list. */
  Thrift element(int value) {
    varint(zigzag(value));
    return this;
  }

  /** A text in a list. */
  Thrift element(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    varint(bytes.length);
    out.writeBytes(bytes);
    return this;
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  private void head(int field, int type) {
    int step = field - last;
    if (step < 1 || step > 15) {
      throw new IllegalStateException("Field " + field + " cannot follow field " + last);
    }
    out.write(step << 4 | type);
    last = field;
  }

  private static long zigzag(long value) {
    return value << 1 ^ value >> 63;
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
