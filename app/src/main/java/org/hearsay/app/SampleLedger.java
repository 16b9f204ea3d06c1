package org.hearsay.app;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import org.hearsay.export.KeptForm;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Recorder;
import org.hearsay.pipeline.LedgerLineage;

/**
 * The bundled digests in a ledger of their own, in the folder {@code sample} of the data folder.
 *
 * <pre>{@code
 * SampleLedger sample = new SampleLedger(surroundings, readers, dataFolder);
 * try (Ledger ledger = Ledger.open(sample.location(narration, threads))) {
 *   …
 * }
 * }</pre>
 *
 * <p>It is made by the real pipeline when it is first asked for, and kept until the digests or the
 * program change. What the user has added plays no part in it, so that it is the same for everyone.
 */
final class SampleLedger {
  private static final String DIGESTS = "sample/digests.jsonl";
  private static final String NAME = "digests.jsonl";
  private static final int MARK_DIGITS = 12;

  private final Surroundings surroundings;
  private final ReaderSource readers;
  private final DataFolder folder;

  SampleLedger(Surroundings surroundings, ReaderSource readers, DataFolder data) {
    this.surroundings = surroundings;
    this.readers = readers;
    this.folder = new DataFolder(data.folder("sample"));
  }

  /**
   * Where it is; it is made, or made whole, where it is not.
   *
   * @param narration what is told of the making
   * @param threads how many digests are read at a time
   * @throws org.hearsay.ledger.LedgerException if it can neither be read nor made
   */
  String location(Narration narration, int threads) {
    byte[] digests = digests();
    Path file = folder.folder("sample-" + mark(digests) + ".db");
    if (!isWhole(file, digests)) {
      make(file, digests, narration, threads);
    }
    return file.toString();
  }

  private static boolean isWhole(Path file, byte[] digests) {
    if (!Files.exists(file)) {
      return false;
    }
    try (Ledger ledger = Ledger.open(file.toString())) {
      return ledger.totals(null).recordings() >= lines(digests);
    }
  }

  private static long lines(byte[] digests) {
    return new String(digests, StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).count();
  }

  /** Cut off at any point, it is gone on with: what is recorded already is skipped. */
  private void make(Path file, byte[] digests, Narration narration, int threads) {
    Iterator<Input> inputs =
        new Ingest()
            .read(digests, NAME, Hints.NONE)
            .map(outcome -> new Input(NAME, outcome))
            .iterator();
    try (Recorder recorder = Recorder.open(file.toString(), new KeptForm(), LedgerLineage.KEYS);
        Batch batch =
            new Batch(
                () -> readers.open(folder),
                new Recordings(recorder, surroundings),
                narration,
                threads)) {
      narration.summary(batch.run(inputs));
    }
  }

  /** The digests, as JSON Lines. */
  static byte[] digests() {
    try (InputStream sample = SampleLedger.class.getResourceAsStream(DIGESTS)) {
      if (sample == null) {
        throw new IllegalStateException(DIGESTS + " is missing from this build of Hearsay");
      }
      return sample.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Other digests, or another build of the program, which may read them otherwise. */
  private static String mark(byte[] digests) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(digests);
      digest.update(build().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest()).substring(0, MARK_DIGITS);
    } catch (NoSuchAlgorithmException impossible) { // every JDK has it
      throw new IllegalStateException(impossible);
    }
  }

  private static String build() {
    CodeSource source = SampleLedger.class.getProtectionDomain().getCodeSource();
    try {
      File program = source == null ? null : new File(source.getLocation().toURI());
      return program == null ? "" : program.lastModified() + " " + program.length();
    } catch (URISyntaxException nowhere) {
      return "";
    }
  }
}
