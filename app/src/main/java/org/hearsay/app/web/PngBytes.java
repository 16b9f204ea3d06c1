package org.hearsay.app.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A picture as a PNG file (ISO/IEC 15948).
 *
 * <p>Charts and maps are areas of one colour and thin lines. Their rows are packed as they are:
 * Batik's own writer tries five filters on each row and packs as hard as it can, which takes ten
 * times as long, and its files are larger.
 */
final class PngBytes {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int LEVEL = 4;
  private static final int BUFFER = 1 << 15;
  private static final int BITS = 8;
  private static final int RGB = 2;
  private static final int RGBA = 6;
  private static final int SOLID = 0xff;

  private PngBytes() {}

  /** The file of {@code picture}; without a channel for what shines through where nothing does. */
  static byte[] of(BufferedImage picture) {
    boolean solid = isSolid(picture);
    ByteArrayOutputStream file = new ByteArrayOutputStream(BUFFER);
    file.writeBytes(SIGNATURE);
    write(file, "IHDR", header(picture, solid));
    write(file, "IDAT", packed(picture, solid));
    write(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static int[] row(BufferedImage picture, int y, int[] into) {
    return picture.getRGB(0, y, picture.getWidth(), 1, into, 0, picture.getWidth());
  }

  private static boolean isSolid(BufferedImage picture) {
    int[] row = new int[picture.getWidth()];
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int pixel : row(picture, y, row)) {
        if (pixel >>> 24 != SOLID) {
          return false;
        }
      }
    }
    return true;
  }

  private static byte[] header(BufferedImage picture, boolean solid) {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    writeInt(header, picture.getWidth());
    writeInt(header, picture.getHeight());
    header.write(BITS);
    header.write(solid ? RGB : RGBA);
    header.writeBytes(new byte[] {0, 0, 0}); // packed by deflate, filtered a row at a time, at once
    return header.toByteArray();
  }

  private static byte[] packed(BufferedImage picture, boolean solid) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
    Deflater deflater = new Deflater(LEVEL);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, BUFFER)) {
      int[] row = new int[picture.getWidth()];
      byte[] bytes = new byte[1 + picture.getWidth() * (solid ? 3 : 4)]; // 0: not filtered
      for (int y = 0; y < picture.getHeight(); y++) {
        int at = 1;
        for (int pixel : row(picture, y, row)) {
          bytes[at++] = (byte) (pixel >> 16);
          bytes[at++] = (byte) (pixel >> 8);
          bytes[at++] = (byte) pixel;
          if (!solid) {
            bytes[at++] = (byte) (pixel >>> 24);
          }
        }
        out.write(bytes);
      }
    } catch (IOException impossible) { // memory takes all
      throw new UncheckedIOException(impossible);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static void write(ByteArrayOutputStream file, String name, byte[] content) {
    byte[] label = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(label);
    sum.update(content);
    writeInt(file, content.length);
    file.writeBytes(label);
    file.writeBytes(content);
    writeInt(file, (int) sum.getValue());
  }

  private static void writeInt(ByteArrayOutputStream to, int number) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      to.write(number >>> shift);
    }
  }
}
