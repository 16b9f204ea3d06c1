package org.hearsay.app.serve;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.app.fetch.Nearest;
import org.hearsay.export.ClaimExport;
import org.hearsay.export.ClaimForm;
import org.hearsay.export.RowJson;
import org.hearsay.export.TallyJson;
import org.hearsay.export.View;
import org.hearsay.ledger.Explained;
import org.hearsay.ledger.FullReport;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.NameKind;
import org.hearsay.ledger.Totals;
import org.hearsay.ledger.UnknownNameException;

/**
 * The REST API: answers what is asked of a ledger.
 *
 * <pre>{@code
 * Api api = new Api(new Ledgers("hearsay.db", Duration.ofSeconds(10)), settings);
 * Answer answer = api.answer(Request.of("/claims", Map.of("place", List.of("Sudzha"))));
 * }</pre>
 *
 * <p>Safe for use by several threads. It never throws: what goes wrong is an answer too.
 */
public final class Api {
  /** Where it lies below the root of a server. */
  public static final String ROOT = "/api/v1";

  /** Where its description lies below that. */
  static final String OPENAPI = "/openapi.json";

  private final Ledgers ledgers;
  private final Settings settings;
  private final Kept kept = new Kept();

  /**
   * What the user decides.
   *
   * @param version version of Hearsay, which answers may depend on
   * @param texts whether whole texts of reports are given: only to the user's own machine
   */
  public record Settings(String version, boolean texts) {}

  /** One for {@code ledgers}. */
  public Api(Ledgers ledgers, Settings settings) {
    this.ledgers = ledgers;
    this.settings = settings;
  }

  /** The answer to {@code request}; a {@link Problem} becomes one as well. */
  public Answer answer(Request request) {
    return Problem.orAnswer(
        () ->
            isDear(request)
                ? ledgers.askDear(open -> answered(open, request))
                : ledgers.ask(open -> answered(open, request)));
  }

  /** Has the next answer tell of all that is recorded, as after a report that was sent here. */
  public void lookAgain() {
    ledgers.lookAgain();
  }

  /** Who else says so is worked out by comparing reports, where a list is only looked up. */
  private static boolean isDear(Request request) {
    if (request.path().equals(OPENAPI)) {
      return false;
    }
    Path path = Path.of(request);
    return path.resource() == Resource.QUESTIONS
        || (path.resource() == Resource.CLAIMS && path.id() != null);
  }

  private Answer answered(Ledgers.Open open, Request request) {
    if (request.path().equals(OPENAPI)) {
      return json(Map.of("Cache-Control", "no-cache"), Described.text());
    }
    Totals totals = open.ledger().totals(null);
    Path path = Path.of(request);
    String mark =
        "W/\"%d-%d-%d-%s-%s\""
            .formatted(
                totals.recordings(),
                totals.reviews(),
                totals.layers(),
                settings.version(),
                path.format().ending());
    if (mark.equals(request.ifNoneMatch())) {
      return new Answer(304, path.format().contentType(), headers(mark), "");
    }
    return kept.answer(
        new Kept.Key(mark, request),
        () -> {
          try {
            return made(open, totals, request, path, mark);
          } catch (UnknownNameException unknown) {
            throw named(unknown, open.ledger());
          } catch (LedgerException wrong) {
            throw isMistake(wrong)
                ? new Problem(Problem.Kind.BAD_VALUE, String.valueOf(wrong.getMessage()))
                : wrong;
          }
        });
  }

  /** Whether the question is wrong, and not the database. */
  private static boolean isMistake(LedgerException wrong) {
    return wrong.getCause() == null || wrong.getCause() instanceof RuntimeException;
  }

  private static Map<String, String> headers(String mark) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ETag", mark);
    headers.put("Cache-Control", "no-cache");
    headers.put("Vary", "Accept");
    return headers;
  }

  private Answer made(Ledgers.Open open, Totals totals, Request request, Path path, String mark) {
    Map<String, String> headers = headers(mark);
    if (path.resource() == null) {
      new Arguments(request, List.of());
      return json(headers, Index.of(totals, settings.version()));
    }
    if (path.id() != null) {
      return new Answer(
          200, path.format().contentType(), headers, one(open, request, path, path.id()));
    }
    Arguments arguments = new Arguments(request, path.resource().parameters());
    Listed<?> listed = new Lists(open, arguments).of(path.resource());
    Body body =
        new Body(
            listed, totals, request, path.format(), view -> linked(open.ledger(), arguments, view));
    body.next().ifPresent(next -> headers.put("Link", "<" + next + ">; rel=\"next\""));
    return new Answer(200, path.format().contentType(), headers, body.text());
  }

  private static String linked(Ledger ledger, Arguments arguments, View view) {
    StringWriter out = new StringWriter();
    try {
      new ClaimExport(ledger)
          .page(arguments.filter(), arguments.wanted(), ClaimForm.JSON_LD, view, out);
    } catch (IOException impossible) { // a StringWriter throws none
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private static Answer json(Map<String, String> headers, String body) {
    return new Answer(200, Format.JSON.contentType(), headers, body);
  }

  private String one(Ledgers.Open open, Request request, Path path, String id) {
    Resource resource = Objects.requireNonNull(path.resource());
    Arguments arguments = new Arguments(request, resource.parametersOfOne());
    if (resource == Resource.LAYERS) {
      return new Maps(open.ledger(), arguments).one(id, path.format());
    }
    if (resource == Resource.CLAIMS) {
      Explained claim =
          open.ledger().explain(id, arguments.asOf()).orElseThrow(() -> notThere("claim", id));
      return RowJson.explained(
          claim, open.lineage(arguments).about(claim.claim().id(), arguments.asOf()));
    }
    FullReport report =
        open.ledger().report(id, arguments.asOf()).orElseThrow(() -> notThere("report", id));
    return TallyJson.report(report, Texts.told(report.json(), settings.texts()));
  }

  static Problem notThere(String noun, String id) {
    return new Problem(
        Problem.Kind.NOT_THERE,
        "There is no %s %s, or not as of then. %s/%ss lists those that there are."
            .formatted(noun, id, ROOT, noun));
  }

  private static Problem named(UnknownNameException unknown, Ledger ledger) {
    List<String> nearest = Nearest.toPartOf(unknown.name(), ledger.names(unknown.kind()));
    return new Problem(
        Problem.Kind.UNKNOWN_NAME,
        unknown.getMessage()
            + (nearest.isEmpty()
                ? " " + ROOT + "/" + listOf(unknown.kind()) + " lists those that it knows."
                : " Did you mean " + String.join(" or ", nearest) + "?"),
        unknown.kind().label(),
        nearest);
  }

  private static String listOf(NameKind kind) {
    return kind == NameKind.CLAIMANT ? "actors" : kind.label() + "s";
  }
}
