package org.hearsay.export;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as a program does that knows RFC 4180 and nothing of how the file was written. */
public final class CsvRows {
  private final String csv;
  private int at;

  private CsvRows(String csv) {
    this.csv = csv;
  }

  /** The rows of {@code csv}. */
  public static List<List<String>> of(String csv) {
    CsvRows reader = new CsvRows(csv);
    List<List<String>> rows = new ArrayList<>();
    while (reader.at < csv.length()) {
      rows.add(reader.row());
    }
    return rows;
  }

  /** The text that a cell stands for: without the apostrophe in front. */
  public static String text(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(csv.startsWith("\"", at) ? quoted() : plain());
      if (csv.charAt(at++) == '\n') {
        return cells;
      }
    }
  }

  private String plain() {
    int begin = at;
    while (csv.charAt(at) != ',' && csv.charAt(at) != '\n') {
      at++;
    }
    return csv.substring(begin, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (true) {
      int end = csv.indexOf('"', at);
      cell.append(csv, at, end);
      at = end + 1;
      if (!csv.startsWith("\"", at)) {
        return cell.toString();
      }
      cell.append('"');
      at++;
    }
  }
}
