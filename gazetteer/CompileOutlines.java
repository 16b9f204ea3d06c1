import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.hearsay.claim.Outline;
import org.hearsay.claim.Ring;
import org.hearsay.link.gazetteer.Outlines;

/** Makes the shipped outlines of the table that polygons.py wrote: CompileOutlines TABLE FILE. */
class CompileOutlines {

  public static void main(String[] arguments) throws IOException {
    Map<String, Outline> outlines = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      String[] cells = line.split("\t");
      outlines.put(cells[0], new Outline(parts(cells[1], "\\|").map(CompileOutlines::rings).toList()));
    }
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
      new Outlines(outlines).write(out);
    }
  }

  private static List<Ring> rings(String polygon) {
    return parts(polygon, ";").map(ring -> new Ring(parts(ring, ",").map(CompileOutlines::point).toList())).toList();
  }

  private static Ring.Point point(String written) {
    String[] two = written.split(" ");
    return new Ring.Point(Double.parseDouble(two[0]), Double.parseDouble(two[1]));
  }

  private static java.util.stream.Stream<String> parts(String text, String mark) {
    return Arrays.stream(text.split(mark));
  }
}
