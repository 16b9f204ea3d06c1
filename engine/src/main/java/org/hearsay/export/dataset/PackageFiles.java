package org.hearsay.export.dataset;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a package as they are written, with the size and the hash of each. */
final class PackageFiles {
  private final Path folder;
  private final SortedMap<String, Written> written = new TreeMap<>();

  /**
   * A file that is complete.
   *
   * @param bytes its size
   * @param sha256 its hash
   */
  record Written(long bytes, String sha256) {}

  PackageFiles(Path folder) {
    this.folder = folder;
  }

  /** Begins a file; it counts as written once it is closed. */
  OutputStream open(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return new BufferedOutputStream(new Measured(name, Files.newOutputStream(file)), 1 << 16);
  }

  /** The same for text in UTF-8. */
  Writer text(String name) throws IOException {
    return new OutputStreamWriter(open(name), StandardCharsets.UTF_8);
  }

  void write(String name, byte[] bytes) throws IOException {
    try (OutputStream out = open(name)) {
      out.write(bytes);
    }
  }

  void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The files by name. */
  SortedMap<String, Written> written() {
    return written;
  }

  /** Counts and hashes what goes through it. */
  private final class Measured extends FilterOutputStream {
    private final String name;
    private final MessageDigest digest;
    private long bytes;

    Measured(String name, OutputStream out) {
      super(out);
      this.name = name;
      try {
        this.digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException impossible) { // every JDK has it
        throw new IllegalStateException(impossible);
      }
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      out.write(from, offset, length);
      digest.update(from, offset, length);
      bytes += length;
    }

    @Override
    public void close() throws IOException {
      super.close();
      written.put(name, new Written(bytes, HexFormat.of().formatHex(digest.digest())));
    }
  }
}
