package org.hearsay.flink;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.jspecify.annotations.Nullable;

/** Reads, interprets and links: the stages that take the time, on as many slots as there are. */
final class ReadReports extends RichMapFunction<Numbered<Piece>, Numbered<List<Finding>>> {
  private static final long serialVersionUID = 1;

  /** Under this name each task manager is sent what the user added. */
  static final String ADDED = "hearsay-data";

  private final String ledger;
  private final boolean added;
  private transient @Nullable Desk desk;

  /**
   * @param ledger where the ledger is
   * @param added whether the user added something
   */
  ReadReports(String ledger, boolean added) {
    this.ledger = ledger;
    this.added = added;
  }

  @Override
  public void open(OpenContext context) throws IOException {
    Path sent = added ? getRuntimeContext().getDistributedCache().getFile(ADDED).toPath() : null;
    desk = Desk.at(ledger, sent);
  }

  @Override
  public Numbered<List<Finding>> map(Numbered<Piece> piece) {
    return new Numbered<>(piece.number(), java.util.Objects.requireNonNull(desk).read(piece.it()));
  }

  @Override
  public void close() {
    if (desk != null) {
      desk.close();
      desk = null;
    }
  }
}
