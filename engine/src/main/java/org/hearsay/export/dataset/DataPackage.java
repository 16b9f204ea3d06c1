package org.hearsay.export.dataset;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.export.ClaimExport;
import org.hearsay.export.ClaimForm;
import org.hearsay.export.LayerForms;
import org.hearsay.export.View;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.LayerFilter;
import org.hearsay.ledger.LayerRow;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.NameKind;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a filter asks of a ledger as a data package (Data Package 2.0, formerly
 * Frictionless): tables as CSV and Parquet, a map, linked data, the codebook, and how to read and
 * cite them.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open("hearsay.db")) {
 *   new DataPackage(ledger, "0.1.0").write(Filter.ALL, Path.of("export"));
 * }
 * }</pre>
 *
 * <p>The same ledger, filter and version give the same bytes. A page of claims is held at a time.
 * It holds spans and short quotations, addresses and hashes, and never the text of a report.
 */
public final class DataPackage {
  private static final int PAGE = 500;

  private final Ledger ledger;
  private final String version;

  /**
   * Packages of {@code ledger}.
   *
   * @param version of the Hearsay that writes them
   */
  public DataPackage(Ledger ledger, String version) {
    this.ledger = ledger;
    this.version = version;
  }

  /**
   * Writes one.
   *
   * @param folder an empty folder
   * @return how many rows each table has
   * @throws IOException if something cannot be written; what was written then is no package
   * @throws org.hearsay.ledger.LedgerException if the ledger cannot be read, or the filter cannot
   *     be asked
   */
  public Map<String, Long> write(Filter filter, Path folder) throws IOException {
    Filter settled = ledger.settled(filter);
    PackageFiles files = new PackageFiles(folder);
    Map<String, Long> rows = tables(settled, files);
    layers(settled, files);
    form(settled, ClaimForm.GEOJSON, files);
    form(settled, ClaimForm.JSON_LD, files);
    codebook(files);
    Description description = new Description(settled, filter, version, rows);
    files.write("README.md", description.readme());
    files.write("LICENSE.md", description.licence());
    files.write("CITATION.cff", description.citation());
    files.write("datapackage.json", new Descriptor(description, files).write());
    files.write("SHA256SUMS", sums(files));
    return rows;
  }

  private Map<String, Long> tables(Filter filter, PackageFiles files) throws IOException {
    try (TableFiles tables = new TableFiles(files)) {
      Page<TableRow> page = ledger.rows(filter, Page.Wanted.first(PAGE));
      while (true) {
        for (TableRow row : page.rows()) {
          tables.add(row.table().label(), row.cells());
        }
        if (page.next() == null) {
          for (LayerRow layer : layers(filter)) {
            for (List<@Nullable Object> cells : LayerForms.cells(layer)) {
              tables.add(Schemas.LAYERS, cells);
            }
          }
          return tables.rows();
        }
        page = ledger.rows(filter, new Page.Wanted(page.next(), PAGE));
      }
    }
  }

  /** Maps are asked for by whose they are and by their days; nothing else is known of them. */
  private List<LayerRow> layers(Filter filter) {
    Filter ofMaps =
        Filter.ALL
            .with(NameKind.CLAIMANT, filter.claimant())
            .between(filter.from(), filter.to())
            .asOf(filter.asOf());
    return filter.equals(ofMaps)
        ? ledger.layers(
            new LayerFilter(filter.claimant(), filter.from(), filter.to(), filter.asOf()))
        : List.of();
  }

  private void layers(Filter filter, PackageFiles files) throws IOException {
    try (Writer out = files.text("data/layers.geojson")) {
      LayerForms.geoJson(layers(filter), layer -> ledger.layerParts(layer.number()), out);
    }
  }

  private void form(Filter filter, ClaimForm form, PackageFiles files) throws IOException {
    try (Writer out = files.text("data/claims." + form.extension())) {
      new ClaimExport(ledger).all(filter, form, View.file("Claims"), out);
    }
  }

  private static void codebook(PackageFiles files) throws IOException {
    for (String table : Schemas.tables()) {
      files.write("codebook/" + table + ".yaml", Schemas.file(table + ".yaml"));
    }
  }

  /** In the form of {@code sha256sum -c}. */
  private static String sums(PackageFiles files) {
    StringBuilder sums = new StringBuilder();
    files.written().forEach((name, file) -> sums.append(file.sha256() + "  " + name + "\n"));
    return sums.toString();
  }
}
