package org.hearsay.fuzz;

import java.util.Arrays;
import java.util.Locale;

/** What is fuzzed, and what must hold whatever comes in. */
public enum Target {
  /** A page gives outcomes; what is read is evidence. */
  PAGE(() -> new Sent("input.html")),
  /** A feed gives entries with addresses of the web alone; each entry reads as any report. */
  FEED(FeedInput::new),
  /** A web archive ends, with pages no larger than allowed; what is wrong with it is told. */
  ARCHIVE(ArchiveInput::new),
  /** Mail gives outcomes, a message that cannot be read costing no other. */
  MAIL(() -> new Sent("input.eml")),
  /** Articles in JSON give outcomes, one that cannot be read costing no other. */
  ARTICLES(() -> new Sent("input.jsonl")),
  /** A plain text gives outcomes, and one that is read is kept as it is. */
  TEXT(() -> new Sent("input.txt")),
  /** A date of a feed is read or it is not; what is read reads the same when written anew. */
  DATE(DateInput::new),
  /** Times of any words under any tree stand in order, and end no earlier than they begin. */
  TIMES(TimesInput::new),
  /** Figures of any words under any tree have their bounds in order; no number counts twice. */
  FIGURES(FiguresInput::new),
  /** Attributions of any words become claims that can be kept and read back. */
  CLAIMS(ClaimsInput::new),
  /** An address is answered, or it is told what is wrong with it: never "Hearsay failed". */
  API(ApiInput::new),
  /** A mapper's GeoJSON is refused with a reason, or its areas have a size that fits the earth. */
  LAYER(LayerInput::new),
  /** An account of the ledger is refused, or it is read back the same when kept anew. */
  ACCOUNT(AccountInput::new),
  /** A table in GeoNames' layout gives places that are found, and lines that are told as bad. */
  TABLE(TableInput::new),
  /** A gazetteer's file is refused, or it answers; a damaged one says that it is broken. */
  GAZETTEER(GazetteerInput::new),
  /** A ledger's file with any bytes changed answers, or says that it is damaged. */
  LEDGER(LedgerInput::new);

  private final Maker maker;

  Target(Maker maker) {
    this.maker = maker;
  }

  /** What takes an input. It throws where what must hold does not. */
  interface Input {
    void take(byte[] input) throws Exception;
  }

  /** Makes what takes inputs, with all that it needs at hand. */
  private interface Maker {
    Input make() throws Exception;
  }

  /** Its name on the command line and of the folder of its kept inputs. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What takes its inputs, one after another. */
  Input open() throws Exception {
    return maker.make();
  }

  /** The target of that name. */
  static Target of(String label) {
    return Arrays.stream(values())
        .filter(target -> target.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no target %s; there are %s"
                        .formatted(label, Arrays.stream(values()).map(Target::label).toList())));
  }
}
