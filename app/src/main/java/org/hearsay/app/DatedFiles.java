package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files of maps, each with the day that it is for. */
final class DatedFiles {
  private static final Pattern DAY = Pattern.compile("(\\d{4})[-_.]?(\\d{2})[-_.]?(\\d{2})");

  /** More than any map needs; a larger file is another thing. */
  private static final long LARGEST = 200L << 20;

  private DatedFiles() {}

  /** A file and its day. */
  record Dated(Path path, LocalDate day) {
    String name() {
      return path.getFileName().toString();
    }

    byte[] bytes() throws IOException {
      if (Files.size(path) > LARGEST) {
        throw new IOException("It is larger than 200 MB. Simplify its lines first.");
      }
      return Files.readAllBytes(path);
    }
  }

  /**
   * The files, those of folders by name.
   *
   * @param day the day of all, or null to find it in their names
   * @throws IOException if one is not there, or has no day
   */
  static List<Dated> of(List<Path> paths, @Nullable LocalDate day) throws IOException {
    List<Dated> dated = new ArrayList<>();
    for (Path path : paths) {
      for (Path file : files(path)) {
        dated.add(new Dated(file, day == null ? dayIn(file) : day));
      }
    }
    if (day != null && dated.size() > 1) {
      throw new IOException(
          "--date is for one map, and there are "
              + dated.size()
              + ". Leave it out where the days are in the names.");
    }
    return dated;
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new IOException("There is no file " + path + ".");
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> all = Files.list(path)) {
      List<Path> maps = all.filter(DatedFiles::isMap).sorted().toList();
      if (maps.isEmpty()) {
        throw new IOException("There is no .geojson or .json in " + path + ".");
      }
      return maps;
    }
  }

  private static boolean isMap(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && (name.endsWith(".geojson") || name.endsWith(".json"));
  }

  private static LocalDate dayIn(Path file) throws IOException {
    Matcher found = DAY.matcher(file.getFileName().toString());
    if (found.find()) {
      try {
        return LocalDate.of(
            Integer.parseInt(found.group(1)),
            Integer.parseInt(found.group(2)),
            Integer.parseInt(found.group(3)));
      } catch (DateTimeException noDay) {
        // Told below.
      }
    }
    throw new IOException(
        "The name of "
            + file
            + " tells no day. Say --date 2024-08-13, or put the day in the name.");
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) { // every JDK has it
      throw new IllegalStateException(impossible);
    }
  }
}
