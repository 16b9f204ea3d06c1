package org.hearsay.link;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.hearsay.link.gazetteer.Gazetteer;
import org.hearsay.link.gazetteer.GazetteerWriter;
import org.hearsay.link.gazetteer.Row;

/** A small invented world, so that tests do not hang on the shipped gazetteer. */
public final class Atlas {
  private final GazetteerWriter writer = new GazetteerWriter();
  private int next = 1;

  /** An empty world. */
  public Atlas() {
    writer.source("atlas", "invented");
  }

  /** Norland with two oblasts, and Sudland with one, and towns of the same names in them. */
  public static Atlas invented() {
    return new Atlas()
        .country("Norland", "NO", 60, 30, "Norlandic", "Norlanders")
        .region("Osk Oblast", "NO.1", 61, 31)
        .region("Tarn Oblast", "NO.2", 58, 35)
        .district("Ilm District", "NO.1.7", 61.5, 31.5)
        .country("Sudland", "SU", 10, 20, "Sudlandic")
        .region("Palm Province", "SU.1", 11, 21)
        .town("Osk", "NO.1", 61.1, 31.1, 300_000)
        .town("Kemla", "NO.1", 61.4, 31.3, 20_000)
        .town("Velna", "NO.1", 61.2, 31.2, 4_000)
        .town("Velna", "SU.1", 11.2, 21.2, 90_000)
        .town("Twin", "NO.1", 61.3, 31.4, 5_000)
        .town("Twin", "NO.2", 58.1, 35.1, 5_000)
        .town("Lone", "SU.1", 11.4, 21.4, 800)
        .capital("Norburg", "NO.2", 58.2, 35.2, 2_000_000);
  }

  Atlas country(String name, String code, double lat, double lon, String... people) {
    return add(0, name, List.of(people), lat, lon, "A.PCLI", code, 0);
  }

  Atlas region(String name, String code, double lat, double lon) {
    return add(0, name, List.of(), lat, lon, "A.ADM1", code, 0);
  }

  Atlas district(String name, String code, double lat, double lon) {
    return add(0, name, List.of(), lat, lon, "A.ADM2", code, 0);
  }

  /** A town with the names that come after its main one. */
  public Atlas town(
      String name, String area, double lat, double lon, long population, String... names) {
    writer.add(
        new Row(
            next++, name, List.of(names), List.of(), lat, lon, "P.PPL", area, population, null));
    return this;
  }

  Atlas capital(String name, String area, double lat, double lon, long population) {
    return add(next++, name, List.of(), lat, lon, "P.PPLC", area, population);
  }

  private Atlas add(
      int id,
      String name,
      List<String> people,
      double lat,
      double lon,
      String feature,
      String area,
      long population) {
    writer.add(new Row(id, name, List.of(), people, lat, lon, feature, area, population, null));
    return this;
  }

  /** The world as a gazetteer. */
  public Gazetteer gazetteer() {
    return new Gazetteer(ByteBuffer.wrap(bytes()));
  }

  /** The same as a file. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
