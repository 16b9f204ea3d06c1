package org.hearsay.flink;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.claim.known.ActorList;
import org.hearsay.claim.known.KnownActors;
import org.hearsay.pipeline.Gazetteers;

/**
 * What a user added for {@code hearsay}, as it lies in the folder that its {@code --data-folder}
 * names: lists of actors in {@code actors}, gazetteers in {@code gazetteers}.
 *
 * @param known the user's actors, and those that come with Hearsay behind them
 * @param gazetteers the user's gazetteers by name, each mapped into memory
 * @param leftOut a sentence for each list of actors that has rows which cannot be used
 */
record UserData(KnownActors known, List<ByteBuffer> gazetteers, List<String> leftOut) {
  /** Nothing was added. */
  static final UserData NONE = new UserData(KnownActors.bundled(), List.of(), List.of());

  /** Copies the lists. */
  UserData {
    gazetteers = List.copyOf(gazetteers);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * What is in {@code folder}.
   *
   * @throws IOException if some of it cannot be read or used; the message says what
   */
  static UserData in(Path folder) throws IOException {
    List<ActorList> lists = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (Path file : files(folder.resolve("actors"), "")) {
      ActorList list = actors(file);
      lists.add(list);
      if (!list.problems().isEmpty()) {
        leftOut.add(
            "In the list of actors %s, %d rows are left out; hearsay actors tells why."
                .formatted(file.getFileName(), list.problems().size()));
      }
    }
    List<ByteBuffer> gazetteers = new ArrayList<>();
    for (Path file : files(folder.resolve("gazetteers"), ".hsg")) {
      gazetteers.add(gazetteer(file));
    }
    return new UserData(
        KnownActors.bundled().with(lists.stream().flatMap(list -> list.actors().stream()).toList()),
        gazetteers,
        leftOut);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private static ActorList actors(Path file) throws IOException {
    try {
      return ActorList.of(Files.readString(file));
    } catch (MalformedInputException notText) {
      throw new IOException(file + " is not text in UTF-8", notText);
    }
  }

  private static ByteBuffer gazetteer(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer bytes = channel.map(MapMode.READ_ONLY, 0, channel.size());
      Gazetteers.of(bytes); // throws where it is none
      return bytes;
    } catch (IllegalArgumentException broken) {
      throw new IOException(
          "The gazetteer %s cannot be used: %s".formatted(file, broken.getMessage()), broken);
    }
  }
}
