package org.hearsay.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens a table of places: a text, or a zip archive as GeoNames gives it, with the text in it. */
final class PlaceTable {
  private PlaceTable() {}

  /**
   * The lines of the table in {@code file}.
   *
   * @throws IOException if it cannot be read, or is an archive without a table
   */
  static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return lines(file.toString().endsWith(".zip") ? inArchive(in, file) : in);
    } catch (IOException unreadable) {
      in.close();
      throw unreadable;
    }
  }

  private static InputStream inArchive(InputStream in, Path file) throws IOException {
    ZipInputStream archive = new ZipInputStream(in);
    for (ZipEntry each = archive.getNextEntry(); each != null; each = archive.getNextEntry()) {
      if (each.getName().endsWith(".txt") && !each.getName().startsWith("readme")) {
        return archive;
      }
    }
    throw new IOException(
        file + " is no zip archive with a table (.txt) in it. Give GeoNames' file as it came.");
  }

  private static BufferedReader lines(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
