package org.hearsay.link.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.claim.Extent;

/**
 * Makes a gazetteer's file from rows: sorted names that are found by halving, each with its places.
 *
 * <pre>{@code
 * GazetteerWriter writer = new GazetteerWriter();
 * writer.source("mine", "My own notes, CC0");
 * new Dump(writer::add, bad -> {}).read(table);
 * writer.write(file);
 * }</pre>
 *
 * <p>Holds all rows in memory: some 300 bytes each. The same rows give the same bytes.
 */
public final class GazetteerWriter {
  private static final int LONGEST_NAME = 80;

  private final List<Row> rows = new ArrayList<>();
  private final List<Integer> sourceOf = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();

  /** The rows that follow are from this source. */
  public void source(String prefix, String credit) {
    sources.add(new Source(prefix, credit, 0));
  }

  /** Adds one place. */
  public void add(Row row) {
    rows.add(row);
    sourceOf.add(sources.size() - 1);
  }

  /** How many places were added. */
  public int size() {
    return rows.size();
  }

  /** Writes the file; {@code out} stays open. */
  public void write(OutputStream out) throws IOException {
    Strings strings = new Strings();
    Section places = new Section();
    Section extents = new Section();
    for (int i = 0; i < rows.size(); i++) {
      place(i, strings, places, extents);
    }
    TreeMap<Key, int[]> postings = postings();
    Section keyStarts = new Section();
    Section keys = new Section();
    Section postingStarts = new Section();
    Section posted = new Section();
    for (Map.Entry<Key, int[]> each : postings.entrySet()) {
      keyStarts.out.writeInt(keys.size());
      keys.out.write(each.getKey().bytes());
      postingStarts.out.writeInt(posted.size() / Integer.BYTES);
      for (int posting : each.getValue()) {
        posted.out.writeInt(posting);
      }
    }
    keyStarts.out.writeInt(keys.size());
    postingStarts.out.writeInt(posted.size() / Integer.BYTES);
    List<Section> sections =
        List.of(
            sourceSection(),
            places,
            strings.section,
            extents,
            keyStarts,
            keys,
            postingStarts,
            posted);
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(Layout.MAGIC);
    for (Section section : sections) {
      data.writeInt(section.size());
    }
    for (Section section : sections) {
      section.bytes.writeTo(data);
    }
    data.flush();
  }

  private Section sourceSection() throws IOException {
    Section section = new Section();
    int[] counts = new int[sources.size()];
    sourceOf.forEach(source -> counts[source]++);
    section.out.writeInt(sources.size());
    for (int i = 0; i < counts.length; i++) {
      section.string(sources.get(i).prefix());
      section.string(sources.get(i).credit());
      section.out.writeInt(counts[i]);
    }
    return section;
  }

  private void place(int index, Strings strings, Section places, Section extents)
      throws IOException {
    Row row = rows.get(index);
    places.out.writeInt(row.id());
    places.out.writeInt((int) Math.round(row.latitude() * Layout.POINT_SCALE));
    places.out.writeInt((int) Math.round(row.longitude() * Layout.POINT_SCALE));
    places.out.writeInt((int) Math.min(Integer.MAX_VALUE, row.population()));
    places.out.writeInt(strings.offset(row.name()));
    places.out.writeInt(strings.offset(row.area()));
    places.out.writeInt(strings.offset(row.feature()));
    Extent extent = row.extent();
    places.out.writeInt(extent == null ? -1 : extents.size());
    places.out.writeByte(sourceOf.get(index));
    if (extent != null) {
      for (double edge :
          new double[] {extent.west(), extent.south(), extent.east(), extent.north()}) {
        extents.out.writeShort((int) Math.round(edge * Layout.EXTENT_SCALE));
      }
    }
  }

  /** The places of each name, the most populous first. */
  private TreeMap<Key, int[]> postings() {
    Map<Key, List<Integer>> found = new HashMap<>();
    Integer[] order = new Integer[rows.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Long.compare(rows.get(b).population(), rows.get(a).population()));
    for (int index : order) {
      keys(rows.get(index))
          .forEach(
              (key, flags) ->
                  found.computeIfAbsent(Key.of(key), k -> new ArrayList<>(1)).add(index | flags));
    }
    TreeMap<Key, int[]> sorted = new TreeMap<>();
    found.forEach(
        (key, list) -> sorted.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
    return sorted;
  }

  /** The keys under which a row is found, each with its flags. */
  private static Map<String, Integer> keys(Row row) {
    Map<String, Integer> keys = new HashMap<>();
    for (String name : row.people()) {
      keys.put(NameKey.of(name), Layout.PEOPLE);
    }
    for (String name : row.names()) {
      if (isNewsName(name)) {
        keys.put(NameKey.of(name), 0);
      }
    }
    if (row.isArea()) {
      keys.put(Layout.AREA_MARK + row.area(), 0);
      String bare = AreaWords.bare(row.name());
      keys.putIfAbsent(NameKey.of(bare), 0);
    }
    keys.put(NameKey.of(row.name()), Layout.MAIN);
    if (row.name().endsWith(" City") && !row.feature().equals("P.PPLC")) {
      keys.put(
          NameKey.of(row.name().substring(0, row.name().length() - " City".length())), Layout.MAIN);
    }
    keys.remove("");
    return keys;
  }

  /**
   * Latin and Cyrillic names; not the codes of airports ("MOW"), nor what is too long for a name.
   */
  private static boolean isNewsName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_NAME
        && !name.matches("[A-Z]{3}|[a-z].*")
        && name.codePoints()
            .allMatch(c -> !Character.isLetter(c) || Layout.SCRIPTS.contains(script(c)));
  }

  private static Character.UnicodeScript script(int codePoint) {
    return Character.UnicodeScript.of(codePoint);
  }

  /** Bytes of a key in the order of {@link Gazetteer}'s search: unsigned. */
  private record Key(byte[] bytes) implements Comparable<Key> {
    static Key of(String key) {
      return new Key(key.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int compareTo(Key other) {
      return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  /** A part of the file. */
  private static final class Section {
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    final DataOutputStream out = new DataOutputStream(bytes);

    int size() {
      return bytes.size();
    }

    /** Its length in bytes, in two bytes, and its UTF-8. */
    void string(String string) throws IOException {
      byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
      out.writeShort(utf8.length);
      out.write(utf8);
    }
  }

  /** Strings, each written once. */
  private static final class Strings {
    final Section section = new Section();
    private final Map<String, Integer> offsets = new HashMap<>();

    int offset(String string) throws IOException {
      Integer known = offsets.get(string);
      if (known != null) {
        return known;
      }
      int offset = section.size();
      section.string(string);
      offsets.put(string, offset);
      return offset;
    }
  }
}
