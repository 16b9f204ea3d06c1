package org.hearsay.link.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.hearsay.claim.Extent;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.PlacePrecision;
import org.jspecify.annotations.Nullable;

/**
 * Known places by name: a file that is searched where it lies in memory.
 *
 * <pre>{@code
 * List<Entry> places = Gazetteer.shipped().named("Sudzha");
 * }</pre>
 *
 * <p>A look-up takes time logarithmic in the number of names. Safe for use by several threads.
 */
public final class Gazetteer {
  private static final String SHIPPED = "places.hsg.gz";

  private final ByteBuffer file;
  private final int[] starts = new int[Layout.SECTIONS + 1];
  private final List<Source> sources;

  private enum Part {
    SOURCES,
    PLACES,
    STRINGS,
    EXTENTS,
    KEY_STARTS,
    KEYS,
    POSTING_STARTS,
    POSTINGS
  }

  /** A file that cannot be used; the message says why. */
  public static final class BrokenFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenFile(String message) {
      super(message);
    }
  }

  /**
   * The gazetteer in {@code file}.
   *
   * @throws BrokenFile if it is none, or not whole
   */
  public Gazetteer(ByteBuffer file) {
    this.file = file;
    if (file.limit() < Integer.BYTES * (Layout.SECTIONS + 1) || file.getInt(0) != Layout.MAGIC) {
      throw new BrokenFile("it is no gazetteer of this version of Hearsay");
    }
    int at = Integer.BYTES * (Layout.SECTIONS + 1);
    for (int i = 0; i < Layout.SECTIONS; i++) {
      starts[i] = at;
      int length = file.getInt(Integer.BYTES * (i + 1));
      if (length < 0 || length > file.limit() - at) {
        throw new BrokenFile("it is not whole");
      }
      at += length;
    }
    starts[Layout.SECTIONS] = at;
    if (at != file.limit() || names() < 0) {
      throw new BrokenFile("it is not whole");
    }
    this.sources = sound(this::readSources);
  }

  /**
   * The one in the jar.
   *
   * @throws IllegalStateException if the jar lacks it
   */
  public static Gazetteer shipped() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException(
            "The jar lacks " + SHIPPED + ". gazetteer/README.md says how it is made.");
      }
      return new Gazetteer(ByteBuffer.wrap(new GZIPInputStream(in, 1 << 16).readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where its places come from. */
  public List<Source> sources() {
    return sources;
  }

  /** How many places it has. */
  public int size() {
    return (starts[Part.PLACES.ordinal() + 1] - start(Part.PLACES)) / Layout.PLACE;
  }

  /** How many different names it has, as {@link NameKey} compares them. */
  public int names() {
    return (starts[Part.KEY_STARTS.ordinal() + 1] - start(Part.KEY_STARTS)) / Integer.BYTES - 1;
  }

  /** The places that {@code name} can stand for, the most populous first. */
  public List<Entry> named(String name) {
    return keyed(NameKey.of(name));
  }

  /** The same for a name in the form of {@link NameKey}. */
  public List<Entry> keyed(String key) {
    return sound(() -> found(key));
  }

  private List<Entry> found(String key) {
    int index = find(key.getBytes(StandardCharsets.UTF_8));
    if (index < 0) {
      return List.of();
    }
    int from = intAt(Part.POSTING_STARTS, index);
    int to = intAt(Part.POSTING_STARTS, index + 1);
    if (to - from > (starts[Part.POSTINGS.ordinal() + 1] - start(Part.POSTINGS)) / Integer.BYTES) {
      throw new IndexOutOfBoundsException(to);
    }
    List<Entry> entries = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      entries.add(entry(intAt(Part.POSTINGS, i)));
    }
    return entries;
  }

  /** Whether any place has that name, in the form of {@link NameKey}. */
  public boolean hasKey(String key) {
    return sound(() -> find(key.getBytes(StandardCharsets.UTF_8)) >= 0);
  }

  /** What {@code reading} gives; where it leads out of the file, that is damaged. */
  private static <T> T sound(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IndexOutOfBoundsException | IllegalArgumentException beyond) {
      throw new BrokenFile(
          "it is damaged. hearsay gazetteer lists those that you added: remove it and add it again");
    }
  }

  /** The area of that code, such as "RU.41". */
  public Optional<Entry> area(String code) {
    return keyed(Layout.AREA_MARK + code).stream().findFirst();
  }

  private Entry entry(int posting) {
    int index = posting & Layout.INDEX;
    int at = start(Part.PLACES) + index * Layout.PLACE;
    String area = string(file.getInt(at + 20));
    String feature = string(file.getInt(at + 24));
    return new Entry(
        place(at, area, feature),
        feature,
        area,
        (posting & Layout.MAIN) != 0,
        (posting & Layout.PEOPLE) != 0);
  }

  private KnownPlace place(int at, String area, String feature) {
    int id = file.getInt(at);
    String source = sources.get(file.get(at + 32)).prefix();
    String[] codes = area.split("\\.", 3);
    return new KnownPlace(
        source + ":" + (id == 0 ? area : id),
        string(file.getInt(at + 16)),
        precision(feature),
        file.getInt(at + 4) / Layout.POINT_SCALE,
        file.getInt(at + 8) / Layout.POINT_SCALE,
        extent(file.getInt(at + 28)),
        codes[0].isEmpty() ? null : codes[0],
        codes.length > 1 && !feature.equals("A.ADM1") ? areaName(codes[0] + "." + codes[1]) : null,
        codes.length > 2 && !feature.equals("A.ADM2") ? areaName(area) : null,
        file.getInt(at + 12));
  }

  private @Nullable String areaName(String code) {
    int index = find((Layout.AREA_MARK + code).getBytes(StandardCharsets.UTF_8));
    if (index < 0) {
      return null;
    }
    int posting = intAt(Part.POSTINGS, intAt(Part.POSTING_STARTS, index)) & Layout.INDEX;
    return string(file.getInt(start(Part.PLACES) + posting * Layout.PLACE + 16));
  }

  private @Nullable Extent extent(int offset) {
    if (offset < 0) {
      return null;
    }
    int at = start(Part.EXTENTS) + offset;
    double[] edges = new double[4];
    Arrays.setAll(edges, i -> file.getShort(at + Short.BYTES * i) / Layout.EXTENT_SCALE);
    return new Extent(edges[0], edges[1], edges[2], edges[3]);
  }

  private static PlacePrecision precision(String feature) {
    return switch (feature.charAt(0)) {
      case 'P' -> PlacePrecision.SETTLEMENT;
      case 'A' -> areaPrecision(feature);
      case 'S', 'R' -> PlacePrecision.POINT;
      default -> PlacePrecision.WIDE;
    };
  }

  private static PlacePrecision areaPrecision(String feature) {
    if (feature.startsWith("A.PCL")) {
      return PlacePrecision.COUNTRY;
    }
    return feature.startsWith("A.ADM1") ? PlacePrecision.REGION : PlacePrecision.DISTRICT;
  }

  /** Index of a key, or less than zero. */
  private int find(byte[] key) {
    int low = 0;
    int high = names() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, key);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  private int compare(int index, byte[] key) {
    int from = start(Part.KEYS) + intAt(Part.KEY_STARTS, index);
    int to = start(Part.KEYS) + intAt(Part.KEY_STARTS, index + 1);
    for (int i = 0; i < Math.min(to - from, key.length); i++) {
      int order = Byte.compareUnsigned(file.get(from + i), key[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(to - from, key.length);
  }

  private int intAt(Part part, int index) {
    return file.getInt(start(part) + Integer.BYTES * index);
  }

  private String string(int offset) {
    int at = start(Part.STRINGS) + offset;
    byte[] bytes = new byte[file.getShort(at) & 0xffff];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = file.get(at + Short.BYTES + i);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private int start(Part part) {
    return starts[part.ordinal()];
  }

  private List<Source> readSources() {
    List<Source> found = new ArrayList<>();
    int at = start(Part.SOURCES) + Integer.BYTES;
    for (int n = file.getInt(start(Part.SOURCES)); n > 0; n--) {
      String prefix = utf(at);
      at += Short.BYTES + (file.getShort(at) & 0xffff);
      String credit = utf(at);
      at += Short.BYTES + (file.getShort(at) & 0xffff);
      found.add(new Source(prefix, credit, file.getInt(at)));
      at += Integer.BYTES;
    }
    return List.copyOf(found);
  }

  private String utf(int at) {
    return string(at - start(Part.STRINGS));
  }
}
