package org.hearsay.read;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The model as ONNX Runtime runs it, on the thread that asks.
 *
 * <p>Each window is run by itself. The weights are 8-bit integers, and ONNX Runtime scales a whole
 * batch of activations to 8 bits by its greatest value: in a batch, what a window is answered would
 * depend on the other windows in it. Alone it depends on nothing else, so a report reads the same
 * on its own, in any crowd and on any number of threads. It costs little: batches are faster for
 * very short windows only (the contents that are read again, of about 30 pieces), by a quarter, and
 * slower for long ones, whose attention no longer fits the processor's caches.
 */
final class OnnxModel implements Model {
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Labels labels;

  /** Shared by those who ask; taken whole to close, since native memory must outlive its use. */
  private final ReadWriteLock use = new ReentrantReadWriteLock();

  private boolean closed;

  private OnnxModel(OrtEnvironment environment, OrtSession session, Labels labels) {
    this.environment = environment;
    this.session = session;
    this.labels = labels;
  }

  /**
   * Loads the weights of the jar.
   *
   * @throws IllegalStateException if they are missing, or ONNX Runtime cannot load them here
   */
  static OnnxModel open() {
    Labels labels = Labels.read(DataFile.open("model/labels.json"));
    byte[] weights = weights();
    try {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "hearsay");
      environment.setTelemetry(false);
      try (OrtSession.SessionOptions options = options()) {
        return new OnnxModel(environment, environment.createSession(weights, options), labels);
      }
    } catch (OrtException e) {
      throw failed("load the reader's model", e);
    }
  }

  private static byte[] weights() {
    try (InputStream in = DataFile.open("model/reader.onnx")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the reader's model", e);
    }
  }

  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
    // Plans of memory by input shape pay where shapes repeat; ours are all different.
    options.setMemoryPatternOptimization(false);
    return options;
  }

  private static IllegalStateException failed(String what, OrtException e) {
    return new IllegalStateException("ONNX Runtime could not " + what + ": " + e.getMessage(), e);
  }

  @Override
  public String name() {
    return labels.model();
  }

  @Override
  public Labels labels() {
    return labels;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if the model is closed
   */
  @Override
  public Answers answer(long[] pieces, long[] shapes) {
    use.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("The reader is closed");
      }
      return run(pieces, shapes);
    } finally {
      use.readLock().unlock();
    }
  }

  private Answers run(long[] pieces, long[] shapes) {
    try (OnnxTensor ids = tensor(pieces);
        OnnxTensor shape = tensor(shapes);
        OrtSession.Result result = session.run(Map.of("input_ids", ids, "shape_ids", shape))) {
      return answers(result);
    } catch (OrtException e) {
      throw failed("read a window of " + pieces.length + " pieces", e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static Answers answers(OrtSession.Result result) {
    return new Answers(
        matrix(result, "attribution"),
        matrix(result, "entity"),
        matrix(result, "pos"),
        matrix(result, "relation"),
        matrix(result, "arc_dependent"),
        matrix(result, "arc_head"),
        matrix(result, "link_cue_source"),
        matrix(result, "link_source"),
        matrix(result, "link_cue_content"),
        matrix(result, "link_content"),
        matrix(result, "inner_cue"));
  }

  private static Matrix matrix(OrtSession.Result result, String name) {
    OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
    long[] shape = tensor.getInfo().getShape();
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return new Matrix(values, (int) shape[2]);
  }

  /** Waits for those who are being answered, then frees the model's memory. */
  @Override
  public void close() {
    use.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        session.close();
      }
    } catch (OrtException e) {
      throw failed("close the reader's model", e);
    } finally {
      use.writeLock().unlock();
    }
  }
}
