package org.hearsay.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.export.ReviewForms;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Recorded;
import org.hearsay.ledger.Review;
import org.hearsay.text.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reports that are sent to the server: read and answered with, or recorded.
 *
 * <p>A body is what {@code hearsay read} takes as a file: plain text, a page, or an article in
 * JSON. Recording needs the token. Reading needs it only where other machines can ask too, since it
 * takes a processor. One report is read at a time. Like the {@link Api} it never throws.
 */
public final class Incoming {
  /** What may be said of a report beside its text. */
  private static final List<String> PARAMETERS = List.of("outlet", "published", "url");

  private static final List<String> REVIEW =
      List.of("claim", "kind", "part", "becomes", "other", "by", "reason");

  private static final int PATIENCE_SECONDS = 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Desk desk;
  private final @Nullable Token token;
  private final boolean own;
  private final Turns turns =
      new Turns(
          1, PATIENCE_SECONDS, "Other texts are being read just now. Send it again in a moment.");

  /**
   * One that reads at {@code desk}.
   *
   * @param token what writing needs, or null where nobody may write
   * @param own whether only programs of the user's own machine can ask
   */
  public Incoming(Desk desk, @Nullable Token token, boolean own) {
    this.desk = desk;
    this.token = token;
    this.own = own;
  }

  /**
   * A report that is sent.
   *
   * @param body the text, the page or the article
   * @param parameters what follows the question mark, decoded: outlet, published, url
   * @param authorization the header Authorization, or null
   */
  public record Sent(
      byte[] body, Map<String, List<String>> parameters, @Nullable String authorization) {}

  /** Whether somebody with the token may record. */
  public boolean keeps() {
    return token != null;
  }

  /** Whether reading needs the token as well. */
  public boolean isForOthers() {
    return !own;
  }

  /** What is found in a report; nothing is kept. */
  public Answer read(Sent sent) {
    return answered(
        () -> {
          if (!own) {
            checked(sent);
          }
          Report report = report(sent);
          return json(200, Map.of(), turns.take(() -> desk.read(report)));
        });
  }

  /** What recording a report added to the ledger. */
  public Answer record(Sent sent) {
    return answered(
        () -> {
          checked(sent);
          Report report = report(sent);
          return told(report, turns.take(() -> desk.record(report)));
        });
  }

  /**
   * The review of a claim that is sent, as it was recorded: an object with claim, kind and by, and
   * as the kind needs them part, becomes and other; and reason.
   */
  public Answer review(Sent sent) {
    return answered(
        () -> {
          checked(sent);
          Verdict verdict = verdict(sent.body());
          Review review = turns.take(() -> desk.review(verdict));
          return json(
              201,
              Map.of("Location", Api.ROOT + "/claims/" + review.claim()),
              ReviewForms.json(review));
        });
  }

  private static Verdict verdict(byte[] body) {
    JsonNode json;
    try {
      json = JSON.readTree(body);
    } catch (IOException broken) {
      throw new Problem(
          Problem.Kind.BAD_VALUE, "This is no JSON: %s".formatted(broken.getMessage()));
    }
    for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!REVIEW.contains(name)) {
        throw Arguments.unknown(name, REVIEW);
      }
    }
    return new Verdict(
        needed(json, "claim"),
        Verdict.kind(needed(json, "kind")),
        text(json, "part"),
        text(json, "becomes"),
        text(json, "other"),
        needed(json, "by"),
        text(json, "reason"));
  }

  private static String needed(JsonNode json, String name) {
    String text = text(json, name);
    if (text == null) {
      throw new Problem(
          Problem.Kind.BAD_VALUE,
          "A review needs “%s”. It is an object with claim, kind and by.".formatted(name),
          name,
          REVIEW);
    }
    return text;
  }

  private static @Nullable String text(JsonNode json, String name) {
    String text = json.path(name).asText("").strip();
    return text.isEmpty() ? null : text;
  }

  private void checked(Sent sent) {
    if (token == null) {
      throw new Problem(
          Problem.Kind.READ_ONLY,
          "Nobody may add to this ledger over the network. Start the server with --token-file to"
              + " let those who know the token.");
    }
    token.check(sent.authorization());
  }

  private static Report report(Sent sent) {
    List<Outcome> outcomes =
        new Ingest().read(sent.body(), "The text", hints(sent.parameters())).limit(2).toList();
    if (outcomes.size() > 1) {
      throw new Problem(
          Problem.Kind.BAD_VALUE, "The text holds several reports. Send one at a time.");
    }
    if (outcomes.get(0) instanceof Outcome.Failed failed) {
      throw new Problem(Problem.Kind.BAD_VALUE, failed.error() + ".");
    }
    return ((Outcome.Read) outcomes.get(0)).report();
  }

  private static Hints hints(Map<String, List<String>> parameters) {
    for (String name : parameters.keySet()) {
      if (!PARAMETERS.contains(name)) {
        throw Arguments.unknown(name, PARAMETERS);
      }
    }
    return new Hints(
        value(parameters, "outlet"), day(value(parameters, "published")), value(parameters, "url"));
  }

  private static @Nullable String value(Map<String, List<String>> parameters, String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() || values.get(0).isBlank() ? null : values.get(0).strip();
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    try {
      return day == null ? null : Times.day(day);
    } catch (IllegalArgumentException wrong) {
      throw new Problem(
          Problem.Kind.BAD_VALUE, String.valueOf(wrong.getMessage()), "published", List.of());
    }
  }

  private static Answer told(Report report, Recorded recorded) {
    ObjectNode body = JSON.createObjectNode();
    body.put("report", report.id());
    body.put("outcome", recorded.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    body.put("version", recorded.version());
    body.put("added", recorded.added());
    body.put("changed", recorded.changed());
    body.put("withdrawn", recorded.withdrawn());
    boolean known = recorded.outcome() == Recorded.Outcome.KNOWN;
    return json(
        known ? 200 : 201,
        Map.of("Location", Api.ROOT + "/reports/" + report.id()),
        body.toString());
  }

  private static Answer json(int status, Map<String, String> headers, String body) {
    return new Answer(status, Format.JSON.contentType(), headers, body);
  }

  /** What a ledger refuses without a problem of its own, is wrong in what was sent. */
  private static Answer told(Supplier<Answer> work) {
    try {
      return work.get();
    } catch (LedgerException wrong) {
      throw wrong.getCause() == null
          ? new Problem(Problem.Kind.BAD_VALUE, String.valueOf(wrong.getMessage()))
          : wrong;
    }
  }

  private static Answer answered(Supplier<Answer> work) {
    try {
      return Problem.orAnswer(() -> told(work));
    } catch (OutOfMemoryError tooLittle) {
      return new Problem(
              Problem.Kind.TOO_LARGE,
              "Reading it takes more memory than Java was given. Send it in parts, or start the"
                  + " server with more: HEARSAY_JAVA_OPTS=-Xmx2g.")
          .answer();
    }
  }
}
