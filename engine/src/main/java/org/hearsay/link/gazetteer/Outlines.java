package org.hearsay.link.gazetteer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.hearsay.claim.Outline;
import org.hearsay.claim.Ring;

/**
 * Outlines of areas by their code, such as "UA.18".
 *
 * <p>A file of them holds, for each, its code and its polygons, rings and points, as the steps from
 * one point to the next in units of a ten-thousandth of a degree.
 */
public final class Outlines {

  private static final String REGIONS = "outlines.hso.gz";
  private static final String DISTRICTS = "districts/%s.hso.gz";
  private static final Pattern REGION = Pattern.compile("[A-Z]{2}\\.\\w{1,10}");
  private static final Map<String, Outlines> OF_REGIONS = new ConcurrentHashMap<>();
  private static final int MAGIC = 0x48534F31;
  private static final double SCALE = 10_000;

  private final SortedMap<String, Outline> outlines;

  /** Those of a map from code to outline. */
  public Outlines(Map<String, Outline> outlines) {
    this.outlines = new TreeMap<>(outlines);
  }

  /**
   * Those of first-level areas in the jar.
   *
   * @throws IllegalStateException if the jar lacks them
   */
  public static Outlines regions() {
    return Regions.ALL;
  }

  /**
   * Those of the second-level areas of a first-level one in the jar, read when they are first asked
   * for: most reports need none of them.
   *
   * @param region its code, such as "RU.41"
   * @return none where the jar has none of that region
   */
  public static Outlines districts(String region) {
    return OF_REGIONS.computeIfAbsent(region, Outlines::ofRegion);
  }

  private static Outlines ofRegion(String region) {
    String file = DISTRICTS.formatted(region);
    boolean there = REGION.matcher(region).matches() && Outlines.class.getResource(file) != null;
    return there ? load(file) : new Outlines(Map.of());
  }

  /** Read when they are first asked for. */
  private static final class Regions {
    static final Outlines ALL = load(REGIONS);
  }

  private static Outlines load(String file) {
    try (InputStream in = Outlines.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "The jar lacks " + file + ". gazetteer/README.md says how it is made.");
      }
      return read(new GZIPInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Those that {@link #write} wrote.
   *
   * @throws IOException if they are no outlines of this version, or not whole
   */
  public static Outlines read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("These are no outlines of this version of Hearsay");
    }
    Map<String, Outline> outlines = new TreeMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      String code = in.readUTF();
      List<List<Ring>> polygons = new ArrayList<>();
      for (int p = in.readInt(); p > 0; p--) {
        polygons.add(polygon(in));
      }
      outlines.put(code, new Outline(polygons));
    }
    return new Outlines(outlines);
  }

  private static List<Ring> polygon(DataInputStream in) throws IOException {
    List<Ring> rings = new ArrayList<>();
    for (int r = in.readInt(); r > 0; r--) {
      List<Ring.Point> points = new ArrayList<>();
      int longitude = 0;
      int latitude = 0;
      for (int n = in.readInt(); n > 0; n--) {
        longitude += step(in);
        latitude += step(in);
        points.add(new Ring.Point(longitude / SCALE, latitude / SCALE));
      }
      rings.add(new Ring(points));
    }
    return rings;
  }

  /** A step: in two bytes, or in four behind a mark where it is long. */
  private static int step(DataInputStream in) throws IOException {
    short step = in.readShort();
    return step == Short.MIN_VALUE ? in.readInt() : step;
  }

  /** Writes them, so that the same outlines give the same bytes. */
  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(MAGIC);
    out.writeInt(outlines.size());
    for (Map.Entry<String, Outline> each : outlines.entrySet()) {
      out.writeUTF(each.getKey());
      out.writeInt(each.getValue().polygons().size());
      for (List<Ring> polygon : each.getValue().polygons()) {
        write(out, polygon);
      }
    }
    out.flush();
  }

  private static void write(DataOutputStream out, List<Ring> polygon) throws IOException {
    out.writeInt(polygon.size());
    for (Ring ring : polygon) {
      out.writeInt(ring.points().size());
      int longitude = 0;
      int latitude = 0;
      for (Ring.Point point : ring.points()) {
        int x = (int) Math.round(point.longitude() * SCALE);
        int y = (int) Math.round(point.latitude() * SCALE);
        step(out, x - longitude);
        step(out, y - latitude);
        longitude = x;
        latitude = y;
      }
    }
  }

  private static void step(DataOutputStream out, int step) throws IOException {
    if (step > Short.MIN_VALUE && step <= Short.MAX_VALUE) {
      out.writeShort(step);
    } else {
      out.writeShort(Short.MIN_VALUE);
      out.writeInt(step);
    }
  }

  /** The codes of the areas that have one, in order. */
  public List<String> codes() {
    return List.copyOf(outlines.keySet());
  }

  /** The outline of the area of that code. */
  public Optional<Outline> of(String code) {
    return Optional.ofNullable(outlines.get(code));
  }

  /**
   * The code of the first area whose outline holds a point.
   *
   * @param within the code of the area that it must lie in, or empty for any
   */
  public Optional<String> at(double latitude, double longitude, String within) {
    SortedMap<String, Outline> near =
        within.isEmpty() ? outlines : outlines.subMap(within + ".", within + "/");
    return near.entrySet().stream()
        .filter(each -> each.getValue().holds(latitude, longitude))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
