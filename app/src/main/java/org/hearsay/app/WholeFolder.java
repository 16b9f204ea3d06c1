package org.hearsay.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder that is there with all its files, or not at all: it is filled under another name beside
 * its place, and then takes that place in one step.
 *
 * @param place where it is to be
 * @param mark a file that each such folder has: only a folder with it is ever replaced
 */
record WholeFolder(Path place, String mark) {
  private static final String PARTIAL = ".partial-";

  /** Fills an empty folder. */
  interface Filling {
    void fill(Path folder) throws IOException;
  }

  /** Why it cannot be made, in a sentence. */
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
      super(message);
    }
  }

  /**
   * Makes it.
   *
   * @param replace whether one that is there may be replaced
   * @throws RefusedException if something is there that may not be replaced
   * @throws IOException if it cannot be written; then nothing of it stays, and what was there is
   *     there
   */
  void make(boolean replace, Filling filling) throws IOException {
    check(replace);
    Path parent = Objects.requireNonNull(place.toAbsolutePath().getParent(), "no root folder");
    Files.createDirectories(parent);
    removeLeftOvers(parent);
    Path partial = parent.resolve(prefix() + ProcessHandle.current().pid());
    Files.createDirectory(partial);
    try {
      filling.fill(partial);
      takePlace(partial);
    } finally {
      remove(partial);
    }
  }

  private void check(boolean replace) throws IOException {
    if (Files.exists(place) && !Files.isDirectory(place)) {
      throw new RefusedException(place + " is a file. Name a folder that is not there yet.");
    }
    if (isEmpty()) {
      return;
    }
    if (!replace) {
      throw new RefusedException(
          place + " is not empty. Name another folder, or add --replace to put a new one there.");
    }
    if (!Files.isRegularFile(place.resolve(mark))) {
      throw new RefusedException(
          "%s holds no export (there is no %s in it), and is left as it is. Name another folder."
              .formatted(place, mark));
    }
  }

  private boolean isEmpty() throws IOException {
    if (!Files.exists(place)) {
      return true;
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.findAny().isEmpty();
    }
  }

  private String prefix() {
    return "." + place.toAbsolutePath().getFileName() + PARTIAL;
  }

  /** Those of programs that were killed: none with that number runs any more. */
  private void removeLeftOvers(Path parent) throws IOException {
    List<Path> partial;
    try (Stream<Path> files = Files.list(parent)) {
      partial = files.filter(file -> file.getFileName().toString().startsWith(prefix())).toList();
    }
    for (Path each : partial) {
      String number = each.getFileName().toString().substring(prefix().length());
      if (number.matches("\\d{1,18}") && !runs(Long.parseLong(number))) {
        remove(each);
      }
    }
  }

  /** This program's own is left over too: it begins only now. */
  private static boolean runs(long number) {
    return number != ProcessHandle.current().pid() && ProcessHandle.of(number).isPresent();
  }

  private void takePlace(Path partial) throws IOException {
    if (isEmpty()) {
      Files.deleteIfExists(place);
      Files.move(partial, place);
      return;
    }
    Path old = partial.resolveSibling(partial.getFileName() + ".old");
    Files.move(place, old);
    try {
      Files.move(partial, place);
    } catch (IOException failed) {
      Files.move(old, place);
      throw failed;
    }
    remove(old);
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    } catch (DirectoryNotEmptyException grown) {
      throw new IOException(folder + " is being written by another program", grown);
    }
  }
}
