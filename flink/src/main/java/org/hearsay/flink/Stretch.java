package org.hearsay.flink;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * Files of some recordings that are written and not yet to be seen.
 *
 * @param files what each file system needs to make them seen, in its own form, in the order in
 *     which that is to be done
 */
record Stretch(List<byte[]> files) {

  /** Copies the list. */
  Stretch {
    files = List.copyOf(files);
  }

  /** How a checkpoint has it. */
  static final class Form implements SimpleVersionedSerializer<Stretch> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(Stretch stretch) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(stretch.files().size());
      for (byte[] file : stretch.files()) {
        out.writeInt(file.length);
        out.write(file);
      }
      return bytes.toByteArray();
    }

    @Override
    public Stretch deserialize(int version, byte[] bytes) throws IOException {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      List<byte[]> files = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        files.add(in.readNBytes(in.readInt()));
      }
      return new Stretch(files);
    }
  }

  /** How a checkpoint has the number of a recording. */
  static final class NumberForm implements SimpleVersionedSerializer<Long> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(Long number) {
      return java.nio.ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    @Override
    public Long deserialize(int version, byte[] bytes) {
      return java.nio.ByteBuffer.wrap(bytes).getLong();
    }
  }
}
