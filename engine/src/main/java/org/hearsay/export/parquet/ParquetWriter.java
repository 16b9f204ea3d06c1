package org.hearsay.export.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a flat table as an Apache Parquet file, after <a
 * href="https://github.com/apache/parquet-format">the format's specification</a>.
 *
 * <pre>{@code
 * try (ParquetWriter file = new ParquetWriter(out, Map.of("id", Kind.TEXT))) {
 *   file.row(Arrays.asList("a"));
 * }
 * }</pre>
 *
 * <p>Rows are gathered into groups of some megabytes, so that a table of any length needs no more
 * memory than one group. Every column may be null. The same rows give the same bytes.
 */
public final class ParquetWriter implements AutoCloseable {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final String CREATED_BY = "hearsay";

  /** A group ends after so many rows, or so many bytes before compression. */
  private static final int ROWS = 20_000;

  private static final int BYTES = 4 << 20;
  private static final int GZIP = 2;

  private final OutputStream out;
  private final Map<String, Kind> columns;
  private final List<ColumnBuffer> buffers = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private long written;
  private int rows;

  /** Where the pages of one column lie. */
  private record Chunk(long offset, long values, long uncompressed, long compressed) {}

  private record Group(List<Chunk> chunks, int rows) {}

  /**
   * Begins a file.
   *
   * @param out where it goes; closed with the file
   * @param columns the names of its columns and what they hold, in order
   */
  public ParquetWriter(OutputStream out, Map<String, Kind> columns) throws IOException {
    this.out = out;
    this.columns = new LinkedHashMap<>(columns);
    columns.values().forEach(kind -> buffers.add(new ColumnBuffer(kind)));
    write(MAGIC);
  }

  /**
   * Adds a row.
   *
   * @param cells a value a column, of the type that its {@link Kind} names, or null
   */
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    int bytes = 0;
    for (int i = 0; i < buffers.size(); i++) {
      buffers.get(i).add(cells.get(i));
      bytes += buffers.get(i).size();
    }
    rows++;
    if (rows == ROWS || bytes > BYTES) {
      endGroup();
    }
  }

  private void endGroup() throws IOException {
    List<Chunk> chunks = new ArrayList<>();
    for (ColumnBuffer buffer : buffers) {
      ColumnBuffer.Page page = buffer.take();
      long head = page.header().length;
      chunks.add(
          new Chunk(written, page.values(), head + page.uncompressed(), head + page.body().length));
      write(page.header());
      write(page.body());
    }
    groups.add(new Group(chunks, rows));
    rows = 0;
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }

  /** Writes what is left, and what the file holds. */
  @Override
  public void close() throws IOException {
    try (out) {
      if (rows > 0) {
        endGroup();
      }
      byte[] footer = footer();
      write(footer);
      for (int i = 0; i < 4; i++) {
        out.write(footer.length >>> 8 * i);
      }
      write(MAGIC);
    }
  }

  private byte[] footer() {
    Thrift footer = new Thrift().i32(1, 1).structs(2, 1 + columns.size());
    footer.struct().text(4, "rows").i32(5, columns.size()).end();
    columns.forEach((name, kind) -> schema(footer, name, kind));
    footer.i64(3, groups.stream().mapToLong(Group::rows).sum());
    footer.structs(4, groups.size());
    groups.forEach(group -> group(footer, group));
    return footer.text(6, CREATED_BY).end().bytes();
  }

  private static void schema(Thrift footer, String name, Kind kind) {
    footer.struct().i32(1, kind.type()).i32(3, 1).text(4, name);
    if (kind.converted() >= 0) {
      footer.i32(6, kind.converted());
    }
    footer.end();
  }

  private void group(Thrift footer, Group group) {
    footer.struct().structs(1, group.chunks().size());
    List<Map.Entry<String, Kind>> named = List.copyOf(columns.entrySet());
    for (int i = 0; i < named.size(); i++) {
      chunk(footer, named.get(i), group.chunks().get(i));
    }
    footer.i64(2, group.chunks().stream().mapToLong(Chunk::uncompressed).sum());
    footer.i64(3, group.rows()).end();
  }

  private static void chunk(Thrift footer, Map.Entry<String, Kind> column, Chunk chunk) {
    footer.struct().i64(2, chunk.offset()).struct(3);
    footer.i32(1, column.getValue().type());
    footer.i32s(2, 2).element(0).element(3);
    footer.texts(3, 1).element(column.getKey());
    footer.i32(4, GZIP).i64(5, chunk.values());
    footer.i64(6, chunk.uncompressed()).i64(7, chunk.compressed()).i64(9, chunk.offset());
    footer.end().end();
  }
}
