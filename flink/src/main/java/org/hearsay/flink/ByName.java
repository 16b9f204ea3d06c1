package org.hearsay.flink;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.assigners.FileSplitAssigner;
import org.jspecify.annotations.Nullable;

/** Gives out files in the order of their names; one that comes back is the next again. */
final class ByName implements FileSplitAssigner {
  private final PriorityQueue<FileSourceSplit> files =
      new PriorityQueue<>(Comparator.comparing((FileSourceSplit file) -> file.path().getPath()));

  ByName(Collection<FileSourceSplit> files) {
    this.files.addAll(files);
  }

  @Override
  public Optional<FileSourceSplit> getNext(@Nullable String host) {
    return Optional.ofNullable(files.poll());
  }

  @Override
  public void addSplits(Collection<FileSourceSplit> back) {
    files.addAll(back);
  }

  @Override
  public Collection<FileSourceSplit> remainingSplits() {
    List<FileSourceSplit> remaining = new ArrayList<>(files);
    remaining.sort(files.comparator());
    return remaining;
  }
}
