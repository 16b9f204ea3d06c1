package org.hearsay.app;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.known.ActorList;
import org.hearsay.claim.known.KnownActors;

/** The lists of actors that a user has added. */
final class UserActors {
  private static final String KIND = "actors";

  private final DataFolder folder;

  UserActors(DataFolder folder) {
    this.folder = folder;
  }

  /**
   * One list.
   *
   * @param name its file's name
   * @param list what is in it
   */
  record Added(String name, ActorList list) {}

  /** All, by name. */
  List<Added> all() throws IOException {
    List<Added> all = new ArrayList<>();
    for (Path file : folder.files(KIND)) {
      all.add(new Added(String.valueOf(file.getFileName()), read(file)));
    }
    return all;
  }

  /** The list in a file. */
  static ActorList read(Path file) throws IOException {
    try {
      return ActorList.of(Files.readString(file));
    } catch (MalformedInputException notText) {
      throw new IOException(file + " is not text in UTF-8", notText);
    }
  }

  /** Keeps a copy of {@code file}; an earlier one of the same name is replaced. */
  void add(Path file) throws IOException {
    Path kept = Files.createDirectories(folder.folder(KIND));
    Files.copy(
        file,
        kept.resolve(String.valueOf(file.getFileName())),
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes the list called {@code name}; false where there is none. */
  boolean remove(String name) throws IOException {
    for (Path file : folder.files(KIND)) {
      if (String.valueOf(file.getFileName()).equals(name)) {
        Files.delete(file);
        return true;
      }
    }
    return false;
  }

  /** The actors of these lists, and those that come with Hearsay behind them. */
  static KnownActors known(DataFolder folder, Surroundings surroundings) {
    Narration narration = new Narration(surroundings, false, false);
    try {
      List<Added> lists = new UserActors(folder).all();
      lists.stream()
          .filter(added -> !added.list().problems().isEmpty())
          .forEach(added -> narration.insist(leftOut(added)));
      return KnownActors.bundled()
          .with(lists.stream().flatMap(added -> added.list().actors().stream()).toList());
    } catch (IOException unreadable) {
      narration.insist("The lists of actors are left out: " + unreadable.getMessage());
      return KnownActors.bundled();
    }
  }

  private static String leftOut(Added added) {
    return "In the list of actors %s, %d rows are left out; hearsay actors tells why."
        .formatted(added.name(), added.list().problems().size());
  }
}
