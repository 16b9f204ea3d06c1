package org.hearsay.flink;

import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.jspecify.annotations.Nullable;

/** Reads, interprets and links: the stages that take the time, on as many slots as there are. */
final class ReadReports extends RichMapFunction<Numbered<Piece>, Numbered<List<Finding>>> {
  private static final long serialVersionUID = 1;

  private final String ledger;
  private transient @Nullable Desk desk;

  ReadReports(String ledger) {
    this.ledger = ledger;
  }

  @Override
  public void open(OpenContext context) {
    desk = Desk.at(ledger);
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
