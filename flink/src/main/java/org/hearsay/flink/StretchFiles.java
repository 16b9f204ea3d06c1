package org.hearsay.flink;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.apache.flink.core.fs.RecoverableFsDataOutputStream;
import org.apache.flink.core.fs.RecoverableWriter;
import org.apache.flink.core.io.SimpleVersionedSerialization;
import org.hearsay.export.dataset.RecordedTables;
import org.hearsay.ledger.RecordedRows;

/**
 * The Parquet files of a folder: a folder a table in it, and there a file a stretch of recordings,
 * which is named after the first and the last of them.
 */
final class StretchFiles implements Committer<Stretch> {
  private static final Pattern NAME = Pattern.compile("(\\d+)-(\\d+)\\.parquet");

  private final Path folder;
  private final FileSystem system;
  private final RecoverableWriter writer;

  StretchFiles(Path folder) throws IOException {
    this.folder = folder;
    this.system = folder.getFileSystem();
    this.writer = system.createRecoverableWriter();
  }

  /**
   * Up to which recording an earlier job came, 0 where there was none. What it wrote beyond that,
   * since it was ended while files became seen, is taken away.
   */
  long begin() throws IOException {
    long upTo = 0;
    for (FileStatus file : files(new Path(folder, RecordedTables.REPORTS))) {
      upTo = Math.max(upTo, number(file, 2));
    }
    for (FileStatus table : listed(folder)) {
      for (FileStatus file : table.isDir() ? files(table.getPath()) : List.<FileStatus>of()) {
        if (number(file, 1) > upTo) {
          system.delete(file.getPath(), false);
        }
      }
    }
    return upTo;
  }

  private List<FileStatus> files(Path table) throws IOException {
    return listed(table).stream()
        .filter(file -> NAME.matcher(file.getPath().getName()).matches())
        .toList();
  }

  private List<FileStatus> listed(Path at) throws IOException {
    FileStatus[] listed = system.exists(at) ? system.listStatus(at) : null;
    return listed == null ? List.of() : List.of(listed);
  }

  private static long number(FileStatus file, int group) {
    Matcher name = NAME.matcher(file.getPath().getName());
    return name.matches() ? Long.parseLong(name.group(group)) : 0;
  }

  /** Writes the files of some recordings, which {@link #commit} makes seen. */
  Stretch write(RecordedRows recorded, long first, long last) throws IOException {
    Map<String, RecoverableFsDataOutputStream> open = new LinkedHashMap<>();
    String name = "%010d-%010d.parquet".formatted(first, last);
    RecordedTables.write(
        recorded,
        first,
        last,
        table -> {
          RecoverableFsDataOutputStream file = writer.open(new Path(new Path(folder, table), name));
          open.put(table, file);
          return new Kept(file);
        });
    // Reports tell how far all tables are, and so come last.
    List<byte[]> files = new ArrayList<>();
    RecoverableFsDataOutputStream reports = open.remove(RecordedTables.REPORTS);
    for (RecoverableFsDataOutputStream file : open.values()) {
      files.add(closed(file));
    }
    if (reports != null) {
      files.add(closed(reports));
    }
    return new Stretch(files);
  }

  private byte[] closed(RecoverableFsDataOutputStream file) throws IOException {
    return SimpleVersionedSerialization.writeVersionAndSerialize(
        writer.getCommitRecoverableSerializer(), file.closeForCommit().getRecoverable());
  }

  @Override
  public void commit(Collection<CommitRequest<Stretch>> requests) throws IOException {
    for (CommitRequest<Stretch> request : requests) {
      for (byte[] file : request.getCommittable().files()) {
        writer
            .recoverForCommit(
                SimpleVersionedSerialization.readVersionAndDeSerialize(
                    writer.getCommitRecoverableSerializer(), file))
            .commitAfterRecovery();
      }
    }
  }

  @Override
  public void close() {
    // nothing stays open
  }

  /** A file that stays open when its writer is done: closing would throw it away. */
  private static final class Kept extends FilterOutputStream {
    Kept(OutputStream file) {
      super(file);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
