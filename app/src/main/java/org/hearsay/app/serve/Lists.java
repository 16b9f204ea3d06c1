package org.hearsay.app.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Facet;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.NameKind;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Review;
import org.hearsay.ledger.ReviewKind;
import org.hearsay.ledger.Tallied;
import org.hearsay.pipeline.LedgerLineage;
import org.jspecify.annotations.Nullable;

/** Asks a ledger for the rows of a resource. */
final class Lists {
  /** Counting more takes longer than it tells. */
  private static final int COUNTED = 10_000;

  /** More figures than a person can look at side by side. */
  private static final int COMPARED = 500;

  private final Ledger ledger;
  private final LedgerLineage lineage;
  private final Arguments arguments;

  Lists(Ledgers.Open open, Arguments arguments) {
    this.ledger = open.ledger();
    this.lineage = open.lineage(arguments);
    this.arguments = arguments;
  }

  /** The rows of {@code resource}. */
  Listed<?> of(Resource resource) {
    return switch (resource) {
      case CLAIMS -> claims(resource);
      case FIGURES -> figures(resource);
      case SERIES -> series(resource);
      case QUESTIONS ->
          listed(
              resource,
              lineage.questions(
                  arguments.filter(), arguments.wanted(), each -> true, arguments.compared()),
              Forms.QUESTION,
              null);
      case REPORTS ->
          listed(
              resource, ledger.reports(arguments.filter(), arguments.wanted()), Forms.REPORT, null);
      case CHANGES -> changes(resource);
      case PLACES ->
          tallied(resource, ledger.places(arguments.filter(), arguments.wanted()), Forms.PLACE);
      case RELAYS ->
          tallied(resource, ledger.relays(arguments.filter(), arguments.wanted()), Forms.RELAY);
      case ACTORS -> tally(resource, Facet.CLAIMANT);
      case OUTLETS -> tally(resource, Facet.OUTLET);
      case SIDES -> tally(resource, Facet.SIDE);
      case MEASURES -> tally(resource, Facet.MEASURE);
      case STATUSES -> tally(resource, Facet.STATUS);
      case DAYS -> tally(resource, Facet.DAY);
      case REVIEWS -> listed(resource, reviews(), Forms.REVIEW, null);
      case LAYERS -> listed(resource, maps().list(), Forms.LAYER, null);
    };
  }

  /** Those after a number, which is what tells where to go on. */
  private Page<Review> reviews() {
    Page.Wanted wanted = arguments.wanted();
    long after = arguments.number(Parameter.AFTER);
    @Nullable ReviewKind kind = arguments.reviewKind();
    @Nullable String reviewer = arguments.value(Parameter.REVIEWER);
    List<Review> rows =
        ledger.reviews(arguments.value(Parameter.CLAIM), arguments.moment(Parameter.AS_OF)).stream()
            .filter(review -> review.number() > after)
            .filter(review -> kind == null || review.kind() == kind)
            .filter(review -> reviewer == null || reviewer.equalsIgnoreCase(review.reviewer()))
            .limit(wanted.size() + 1L)
            .toList();
    boolean more = rows.size() > wanted.size();
    List<Review> shown = more ? rows.subList(0, wanted.size()) : rows;
    return new Page<>(shown, more ? "" + shown.get(shown.size() - 1).number() : null);
  }

  private Maps maps() {
    return new Maps(ledger, arguments);
  }

  private Listed<?> claims(Resource resource) {
    Filter filter = arguments.filter();
    return listed(
        resource,
        ledger.claims(filter, arguments.wanted()),
        Forms.CLAIM,
        ledger.count(filter, COUNTED));
  }

  private Listed<?> figures(Resource resource) {
    Filter filter = arguments.filter().withFigures();
    Page<ClaimRow> page = ledger.claims(filter, arguments.wanted());
    return listed(
        resource,
        new Page<>(rows(page, arguments.value(Parameter.MEASURE)), page.next()),
        Forms.FIGURE,
        ledger.count(filter, COUNTED));
  }

  /** Of a claim with several figures only those of the measure that is asked for. */
  private List<Forms.FigureRow> rows(Page<ClaimRow> page, @Nullable String measure) {
    List<String> measures = measure == null ? List.of() : ledger.named(NameKind.MEASURE, measure);
    return page.rows().stream()
        .flatMap(
            claim -> claim.figures().stream().map(figure -> new Forms.FigureRow(claim, figure)))
        .filter(row -> measures.isEmpty() || measures.contains(row.figure().measure()))
        .toList();
  }

  private Listed<?> series(Resource resource) {
    Filter filter = arguments.filter().withFigures();
    Page<ClaimRow> page = ledger.claims(filter, Page.Wanted.first(COMPARED));
    List<ObjectNode> groups = Series.of(rows(page, arguments.value(Parameter.MEASURE)));
    Form<ObjectNode> form = new Form<>(Object::toString, "", Object::toString, null);
    return new Listed<>(
        resource,
        groups,
        form,
        null,
        page.rows().size(),
        page.next() == null ? null : COMPARED,
        filter.asOf());
  }

  private Listed<?> changes(Resource resource) {
    Page<Change> page =
        ledger.changes(
            arguments.moment(Parameter.FROM), arguments.moment(Parameter.TO), arguments.wanted());
    return new Listed<>(
        resource, page.rows(), Forms.CHANGE, page.next(), null, null, arguments.asOf());
  }

  private Listed<?> tally(Resource resource, Facet facet) {
    return tallied(
        resource, ledger.tally(facet, arguments.filter(), arguments.wanted()), Forms.TALLY);
  }

  private <T> Listed<T> tallied(Resource resource, Tallied<T> tallied, Form<T> form) {
    return new Listed<>(
        resource,
        tallied.page().rows(),
        form,
        tallied.page().next(),
        tallied.claims(),
        tallied.complete() ? null : tallied.claims(),
        arguments.asOf());
  }

  private <T> Listed<T> listed(
      Resource resource, Page<T> page, Form<T> form, @Nullable Integer counted) {
    return new Listed<>(
        resource,
        page.rows(),
        form,
        page.next(),
        counted,
        counted != null && counted == COUNTED ? counted : null,
        arguments.asOf());
  }
}
