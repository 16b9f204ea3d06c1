package org.hearsay.flink;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.api.common.functions.MapFunction;

/** Hands on what comes, and counts it. */
final class Seen implements MapFunction<Numbered<List<Finding>>, Numbered<List<Finding>>> {
  private static final long serialVersionUID = 1;

  /** How many came. */
  static final AtomicInteger PIECES = new AtomicInteger();

  @Override
  public Numbered<List<Finding>> map(Numbered<List<Finding>> found) {
    PIECES.incrementAndGet();
    return found;
  }
}
