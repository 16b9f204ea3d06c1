package org.hearsay.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.Outline;
import org.hearsay.link.gazetteer.BadRow;
import org.hearsay.link.gazetteer.Dump;
import org.hearsay.link.gazetteer.Entry;
import org.hearsay.link.gazetteer.Gazetteer;
import org.hearsay.link.gazetteer.GazetteerWriter;
import org.hearsay.link.gazetteer.Outlines;
import org.hearsay.link.gazetteer.Source;
import org.jspecify.annotations.Nullable;

/**
 * The gazetteers that a pipeline can link places with: the shipped one, and those that a user makes
 * of GeoNames' tables.
 */
public final class Gazetteers {
  /** How many lines that cannot be read are kept to be shown. */
  public static final int SHOWN_PROBLEMS = 10;

  /** Begins the identifiers of areas; their code follows. */
  private static final String AREA = "area:";

  private Gazetteers() {}

  /**
   * Where places of a gazetteer come from.
   *
   * @param name short name, which begins the identifiers of its places
   * @param credit whom to name, with the licence
   * @param places how many places it gave
   */
  public record Origin(String name, String credit, int places) {}

  /**
   * What a gazetteer's file holds.
   *
   * @param origins where its places come from
   * @param names how many different names it has
   */
  public record Contents(List<Origin> origins, int names) {

    /** Copies the list. */
    public Contents {
      origins = List.copyOf(origins);
    }

    /** How many places it has. */
    public int places() {
      return origins.stream().mapToInt(Origin::places).sum();
    }
  }

  /**
   * A place that was asked for.
   *
   * @param place which
   * @param outline its outline, or null where none is known
   */
  public record Found(KnownPlace place, @Nullable Outline outline) {}

  /**
   * The places of a name, or the one of an identifier such as "area:RU.41"; of each gazetteer the
   * most populous first.
   *
   * @param more gazetteers beside the shipped one: files that {@link #compile} made, in memory
   */
  public static List<Found> find(String nameOrId, List<ByteBuffer> more) {
    String area = nameOrId.startsWith(AREA) ? nameOrId.substring(AREA.length()) : "";
    return withShipped(more.stream().map(Gazetteer::new).toList()).stream()
        .flatMap(g -> area.isEmpty() ? g.named(nameOrId).stream() : g.area(area).stream())
        .filter(entry -> !entry.people())
        .map(Gazetteers::found)
        .toList();
  }

  /**
   * The outline of the area of that identifier, such as "area:RU.41", or null where none is known.
   */
  public static @Nullable Outline outline(String id) {
    return id.startsWith(AREA) ? ofArea(id.substring(AREA.length())) : null;
  }

  private static Found found(Entry entry) {
    return new Found(entry.place(), entry.isArea() ? ofArea(entry.area()) : null);
  }

  private static @Nullable Outline ofArea(String code) {
    int end = code.lastIndexOf('.');
    String region = end < 0 ? "" : code.substring(0, end);
    return Outlines.regions().of(code).or(() -> Outlines.districts(region).of(code)).orElse(null);
  }

  /**
   * What came of reading a table.
   *
   * @param places how many places it gave
   * @param bad how many lines could not be read
   * @param problems the first of them, as "line 7: why"
   */
  public record Compiled(int places, long bad, List<String> problems) {

    /** Copies the list. */
    public Compiled {
      problems = List.copyOf(problems);
    }
  }

  /** What the shipped gazetteer holds. */
  public static Contents shipped() {
    return contents(Gazetteer.shipped());
  }

  /**
   * What the gazetteer in {@code file} holds.
   *
   * @throws IllegalArgumentException if it is none of this version; the message says so
   */
  public static Contents of(ByteBuffer file) {
    try {
      return contents(new Gazetteer(file));
    } catch (Gazetteer.BrokenFile broken) {
      throw new IllegalArgumentException(broken.getMessage(), broken);
    }
  }

  /**
   * Makes a gazetteer's file of a table in GeoNames' layout.
   *
   * @param name short name, which begins the identifiers of its places
   * @param credit whom to name, with the licence
   */
  public static Compiled compile(BufferedReader table, String name, String credit, OutputStream out)
      throws IOException {
    GazetteerWriter writer = new GazetteerWriter();
    writer.source(name, credit);
    List<String> problems = new ArrayList<>();
    long[] bad = {0};
    new Dump(writer::add, row -> keep(row, bad, problems)).read(table);
    if (writer.size() > 0) {
      writer.write(out);
    }
    return new Compiled(writer.size(), bad[0], problems);
  }

  static List<Gazetteer> withShipped(List<Gazetteer> further) {
    return Stream.concat(Stream.of(Gazetteer.shipped()), further.stream()).toList();
  }

  private static void keep(BadRow row, long[] bad, List<String> problems) {
    bad[0]++;
    if (problems.size() < SHOWN_PROBLEMS) {
      problems.add("line " + row.line() + ": " + row.why());
    }
  }

  private static Contents contents(Gazetteer gazetteer) {
    return new Contents(
        gazetteer.sources().stream().map(Gazetteers::origin).toList(), gazetteer.names());
  }

  private static Origin origin(Source source) {
    return new Origin(source.prefix(), source.credit(), source.places());
  }
}
