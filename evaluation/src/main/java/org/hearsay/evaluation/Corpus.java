package org.hearsay.evaluation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.claim.Account;
import org.hearsay.evaluation.case2021.Case2021;
import org.hearsay.evaluation.ced1k.Ced1k;
import org.hearsay.evaluation.fnc1.Fnc1;
import org.hearsay.evaluation.geoparsing.Geoparsing;
import org.hearsay.evaluation.lineage.SampleLineage;
import org.hearsay.evaluation.muc.Muc;
import org.hearsay.evaluation.plover.Plover;
import org.hearsay.evaluation.polnear.Polnear;
import org.hearsay.evaluation.score.Result;
import org.hearsay.evaluation.time.TimeCorpora;
import org.hearsay.text.Report;
import org.jspecify.annotations.Nullable;

/** What can be measured on. */
enum Corpus {
  CASE2021("dev", Case2021::evaluate),
  CED1K("dev", Ced1k::evaluate),
  FNC1("test", Fnc1::evaluate),
  GEOVIRUS("all", "geoparsing", Geoparsing::geovirus),
  LGL("all", "geoparsing", Geoparsing::lgl),
  LINEAGE("all", SampleLineage::evaluate),
  MUC("dev+tst1+tst2", "muc34", Muc::evaluate),
  PLOVER("gold", Plover::evaluate),
  POLNEAR("dev", Polnear::evaluate),
  TIMEBANK("all", "time", TimeCorpora::timebank),
  TRNEWS("all", "geoparsing", Geoparsing::trnews),
  WIKIWARS("all", "time", TimeCorpora::wikiwars);

  private interface Evaluation {
    Result of(Path data, String split, Function<Report, Account> reader);
  }

  private final String split;
  private final @Nullable String folder;
  private final Evaluation evaluation;

  Corpus(String split, Evaluation evaluation) {
    this(split, null, evaluation);
  }

  Corpus(String split, @Nullable String folder, Evaluation evaluation) {
    this.split = split;
    this.folder = folder;
    this.evaluation = evaluation;
  }

  /** Its name on the command line. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The folder among those of the corpora that it usually lies in. */
  String folder() {
    return folder == null ? label() : folder;
  }

  /** The split that is read where the user names none. */
  String usualSplit() {
    return split;
  }

  /** Reads and scores {@code split} of the corpus in {@code data}. */
  Result evaluate(Path data, String split, Function<Report, Account> reader) {
    return evaluation.of(data, split, reader);
  }

  /** The names of all, as the help lists them. */
  static final class Labels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return labels().iterator();
    }
  }

  /** The names of all. */
  static List<String> labels() {
    return Arrays.stream(values()).map(Corpus::label).toList();
  }

  /** The corpus of that name. */
  static Optional<Corpus> named(String label) {
    return Arrays.stream(values()).filter(corpus -> corpus.label().equals(label)).findFirst();
  }
}
