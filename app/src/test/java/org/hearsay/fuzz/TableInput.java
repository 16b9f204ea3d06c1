package org.hearsay.fuzz;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.hearsay.link.gazetteer.Dump;
import org.hearsay.link.gazetteer.Entry;
import org.hearsay.link.gazetteer.Gazetteer;
import org.hearsay.link.gazetteer.GazetteerWriter;

/** A table of places that a user adds. */
final class TableInput implements Target.Input {

  @Override
  public void take(byte[] input) throws IOException {
    String table = new String(input, StandardCharsets.UTF_8);
    GazetteerWriter writer = new GazetteerWriter();
    writer.source("mine", "the user");
    long[] rows = {0};
    new Dump(
            row -> {
              rows[0]++;
              writer.add(row);
            },
            bad -> Sound.check(!bad.why().isBlank(), "a bad line without a reason"))
        .read(new BufferedReader(new StringReader(table)));
    if (writer.size() > 0) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      writer.write(file);
      found(table, new Gazetteer(ByteBuffer.wrap(file.toByteArray())), rows[0]);
    }
  }

  private static void found(String table, Gazetteer gazetteer, long rows) {
    Sound.check(gazetteer.size() <= rows, "more places than rows");
    for (String cell : table.split("[\t\n]", 4)) {
      for (Entry entry : gazetteer.named(cell)) {
        double latitude = entry.place().latitude();
        double longitude = entry.place().longitude();
        Sound.check(
            Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, "off the earth: " + entry);
      }
    }
  }
}
