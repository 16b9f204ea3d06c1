package org.hearsay.export;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * Writes the claims that a filter asks for, in any {@link ClaimForm}: all of them, or one page.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open("hearsay.db"); Writer out = Files.newBufferedWriter(file)) {
 *   new ClaimExport(ledger).all(filter, ClaimForm.GEOJSON, View.file("Claims"), out);
 * }
 * }</pre>
 *
 * <p>It goes through the ledger page by page and holds one page, however many claims there are. The
 * same ledger, filter and view give the same characters. Nothing is written before the ledger has
 * answered for the first time, so that a name that it does not know is told and not half a
 * document.
 */
public final class ClaimExport {
  private static final int PAGE = 500;

  private final Ledger ledger;

  /** Writes claims of {@code ledger}. */
  public ClaimExport(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * All of them, as of when it began: what is recorded meanwhile is not in it.
   *
   * @param out is neither flushed nor closed
   * @return how many claims were written
   * @throws IOException if {@code out} throws it
   * @throws org.hearsay.ledger.LedgerException if the ledger cannot be read, or the filter cannot
   *     be asked
   */
  public long all(Filter filter, ClaimForm form, View view, Writer out) throws IOException {
    Filter settled = ledger.settled(filter);
    Page<Quoted> page = page(settled, Page.Wanted.first(PAGE), form);
    ClaimDocument document = document(form, view, settled, out);
    long written = 0;
    while (true) {
      written += write(page, document);
      if (page.next() == null) {
        document.end(null);
        return written;
      }
      page = page(settled, new Page.Wanted(page.next(), PAGE), form);
    }
  }

  /**
   * Those of one page.
   *
   * @param out is neither flushed nor closed
   * @return where the page after it begins, or null where it is the last
   * @throws IOException if {@code out} throws it
   * @throws org.hearsay.ledger.LedgerException if the ledger cannot be read, or the filter cannot
   *     be asked
   */
  public @Nullable String page(
      Filter filter, Page.Wanted wanted, ClaimForm form, View view, Writer out) throws IOException {
    Page<Quoted> page = page(filter, wanted, form);
    ClaimDocument document = document(form, view, filter, out);
    write(page, document);
    document.end(page.next());
    return page.next();
  }

  private static int write(Page<Quoted> page, ClaimDocument document) throws IOException {
    for (Quoted claim : page.rows()) {
      document.add(claim);
    }
    return page.rows().size();
  }

  private Page<Quoted> page(Filter filter, Page.Wanted wanted, ClaimForm form) {
    if (form.quotes()) {
      return ledger.quoted(filter, wanted);
    }
    Page<ClaimRow> page = ledger.claims(filter, wanted);
    return new Page<>(
        page.rows().stream().map(row -> new Quoted(row, List.of(), List.of())).toList(),
        page.next());
  }

  private ClaimDocument document(ClaimForm form, View view, Filter filter, Writer out)
      throws IOException {
    return switch (form) {
      case CSV -> new ClaimLines(out, RowCsv.CLAIMS, RowCsv::claim);
      case JSON_LINES -> new ClaimLines(out, null, RowJson::claim);
      case GEOJSON -> new GeoJson(out);
      case JSON_LD -> new JsonLd(out, view);
      case ATOM -> new AtomFeed(out, view, updated(filter.asOf()));
      case JSON_FEED -> new JsonFeed(out, view);
    };
  }

  /**
   * When the ledger last learned something that counts; the beginning of time where it is empty.
   */
  private Instant updated(AsOf asOf) {
    Instant last = ledger.totals(asOf.recorded()).last();
    return last == null ? Instant.EPOCH : last;
  }
}
