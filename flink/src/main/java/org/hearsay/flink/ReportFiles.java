package org.hearsay.flink;

import java.io.BufferedInputStream;
import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.enumerate.NonSplittingRecursiveEnumerator;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.apache.flink.connector.file.src.util.SingletonResultIterator;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder as pieces, one file after another in the order of their names, as {@code
 * hearsay ingest} takes them.
 *
 * <p>How far a file has been read is part of each checkpoint: the number of its pieces so far.
 */
final class ReportFiles implements BulkFormat<Piece, FileSourceSplit> {
  private static final long serialVersionUID = 1;

  private final Path folder;

  private ReportFiles(Path folder) {
    this.folder = folder;
  }

  /** Those of {@code folder}, on any file system that Flink knows; hidden ones are left out. */
  static FileSource<Piece> in(Path folder) {
    FileSource.FileSourceBuilder<Piece> source =
        FileSource.forBulkFileFormat(new ReportFiles(folder), folder);
    source.setFileEnumerator(() -> new NonSplittingRecursiveEnumerator(ReportFiles::isShown));
    source.setSplitAssigner(ByName::new);
    return source.build();
  }

  private static boolean isShown(Path file) {
    return !file.getName().startsWith(".");
  }

  @Override
  public Reader<Piece> createReader(Configuration config, FileSourceSplit file) throws IOException {
    return reader(file, 0);
  }

  @Override
  public Reader<Piece> restoreReader(Configuration config, FileSourceSplit file)
      throws IOException {
    return reader(
        file, file.getReaderPosition().map(CheckpointedPosition::getRecordsAfterOffset).orElse(0L));
  }

  private Reader<Piece> reader(FileSourceSplit file, long done) throws IOException {
    Pieces pieces =
        new Pieces(
            new BufferedInputStream(file.path().getFileSystem().open(file.path())),
            name(file.path()),
            file.fileSize());
    for (long i = 0; i < done && pieces.hasNext(); i++) {
      pieces.next();
    }
    return new OneByOne(pieces, done);
  }

  /** What the user calls it: its name below the folder. */
  private String name(Path file) {
    String whole = file.getPath();
    String above = folder.getPath();
    return whole.startsWith(above)
        ? whole.substring(above.length()).replaceFirst("^/", "")
        : file.getName();
  }

  @Override
  public boolean isSplittable() {
    return false;
  }

  @Override
  public TypeInformation<Piece> getProducedType() {
    return new GenericTypeInfo<>(Piece.class);
  }

  /** Hands on a piece at a time, with the number of pieces up to it. */
  private static final class OneByOne implements Reader<Piece> {
    private final Pieces pieces;
    private long done;

    OneByOne(Pieces pieces, long done) {
      this.pieces = pieces;
      this.done = done;
    }

    @Override
    public @Nullable RecordIterator<Piece> readBatch() {
      if (!pieces.hasNext()) {
        return null;
      }
      SingletonResultIterator<Piece> one = new SingletonResultIterator<>();
      one.set(pieces.next(), RecordAndPosition.NO_OFFSET, ++done);
      return one;
    }

    @Override
    public void close() throws IOException {
      pieces.close();
    }
  }
}
