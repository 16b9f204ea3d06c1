import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs windows through an ONNX file in ONNX Runtime, as the product does, for {@code score_onnx.py}.
 *
 * <p>Usage: {@code java -cp onnxruntime.jar OnnxAnswers.java MODEL IN OUT OUTPUT...}. IN is a row of batches, each the numbers of
 * windows and pieces (32 bits) and then the two inputs (64 bits a number); OUT has, for each batch, the named outputs
 * in order (32-bit floats). All big-endian.
 */
final class OnnxAnswers {
  private static final List<String> INPUTS = List.of("input_ids", "shape_ids");

  public static void main(String[] args) throws Exception {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    List<String> outputs = List.of(args).subList(3, args.length);
    long nanos = 0;
    long pieces = 0;
    try (OrtSession session = environment.createSession(args[0], options);
        var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(args[1]))));
        var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[2]))))) {
      long[] shape;
      while ((shape = shapeOfNext(in)) != null) {
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        for (String name : INPUTS) {
          inputs.put(name, OnnxTensor.createTensor(environment, numbers(in, shape), shape));
        }
        long started = System.nanoTime();
        try (OrtSession.Result result = session.run(inputs)) {
          nanos += System.nanoTime() - started;
          pieces += shape[0] * shape[1];
          for (String name : outputs) {
            write(((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer(), out);
          }
        }
        inputs.values().forEach(OnnxTensor::close);
      }
    }
    System.err.printf("%d pieces, %.0f a second on one thread%n", pieces, pieces * 1e9 / nanos);
  }

  /** The numbers of windows and pieces of the next batch, or null at the end. */
  private static long[] shapeOfNext(DataInputStream in) throws Exception {
    try {
      return new long[] {in.readInt(), in.readInt()};
    } catch (EOFException end) {
      return null;
    }
  }

  private static LongBuffer numbers(DataInputStream in, long[] shape) throws Exception {
    LongBuffer buffer = LongBuffer.allocate((int) (shape[0] * shape[1]));
    while (buffer.hasRemaining()) {
      buffer.put(in.readLong());
    }
    return buffer.flip();
  }

  private static void write(FloatBuffer floats, DataOutputStream out) throws Exception {
    ByteBuffer bytes = ByteBuffer.allocate(4 * floats.remaining());
    bytes.asFloatBuffer().put(floats);
    out.write(bytes.array());
  }
}
