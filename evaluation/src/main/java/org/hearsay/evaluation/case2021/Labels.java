package org.hearsay.evaluation.case2021;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.interpret.lexicon.Table;

/** What the corpus calls our types of events, from {@code labels.csv}. */
final class Labels {

  /**
   * A type's name in the corpus.
   *
   * @param name the label
   * @param weight how strongly a snippet that tells such an event is about it
   */
  record Label(String name, double weight) {}

  private static final Map<String, Label> BY_TYPE = new HashMap<>();

  static {
    for (Table.Row row : Table.beside(Labels.class, "labels.csv").rows()) {
      BY_TYPE.put(row.cell(0), new Label(row.cell(1), Double.parseDouble(row.cell(2))));
    }
  }

  private Labels() {}

  /** Our types that have a label. */
  static Set<String> types() {
    return Set.copyOf(BY_TYPE.keySet());
  }

  /** The label of a type; empty for one that is never what a snippet is about. */
  static Optional<Label> of(String type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }
}
