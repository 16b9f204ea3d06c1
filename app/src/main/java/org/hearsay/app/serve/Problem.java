package org.hearsay.app.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/** Why there is no answer: what is wrong, where, and what to do (RFC 9457). */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Kind kind;
  private final @Nullable String parameter;
  private final transient List<String> candidates;

  /** Which sort of problem. */
  public enum Kind {
    /** A parameter that there is not. */
    UNKNOWN_PARAMETER(400, "There is no such parameter"),
    /** A value that cannot be read. */
    BAD_VALUE(400, "A parameter has a value that cannot be read"),
    /** A name that no report has. */
    UNKNOWN_NAME(400, "The ledger does not know a name"),
    /** Nothing of that identifier. */
    NOT_THERE(404, "There is nothing of that name"),
    /** A form that this has not. */
    NO_SUCH_FORMAT(406, "It is not given in that form"),
    /** Another method than these. */
    WRONG_METHOD(405, "That method is not known here"),
    /** No token, or a wrong one. */
    NO_TOKEN(401, "Writing needs the token"),
    /** Something to be written where nobody may write. */
    READ_ONLY(403, "This server only shows"),
    /** From the page of another site. */
    CROSS_SITE(403, "Another site may not do that"),
    /** A body that is too long. */
    TOO_LARGE(413, "The request is too large"),
    /** Asked for a host that is not this one. */
    WRONG_HOST(421, "This is not the server for that name"),
    /** Too many in a short time. */
    TOO_MANY(429, "Too many requests in a short time"),
    /** A defect. */
    DEFECT(500, "Hearsay failed"),
    /** Others ask too much. */
    BUSY(503, "The server is busy"),
    /** The ledger cannot be asked. */
    LEDGER(503, "The ledger cannot be asked");

    private final int status;
    private final String title;

    Kind(int status, String title) {
      this.status = status;
      this.title = title;
    }

    /** The status code. */
    public int status() {
      return status;
    }

    /** What it is, the same for all of the kind. */
    public String title() {
      return title;
    }

    /** Its name, which programs can go by. */
    public String type() {
      return "urn:hearsay:problem:" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** One with {@code detail}: what is wrong and what to do, in whole sentences. */
  public Problem(Kind kind, String detail) {
    this(kind, detail, null, List.of());
  }

  /**
   * One of a parameter.
   *
   * @param parameter its name, or null
   * @param candidates what could have been meant instead
   */
  public Problem(Kind kind, String detail, @Nullable String parameter, List<String> candidates) {
    super(detail);
    this.kind = kind;
    this.parameter = parameter;
    this.candidates = List.copyOf(candidates);
  }

  /** Which sort. */
  public Kind kind() {
    return kind;
  }

  /** The answer that {@code asking} gives, or else the one that tells why there is none. */
  static Answer orAnswer(Supplier<Answer> asking) {
    try {
      return asking.get();
    } catch (Problem problem) {
      return problem.answer();
    } catch (LedgerException wrong) {
      return new Problem(Kind.LEDGER, String.valueOf(wrong.getMessage())).answer();
    }
  }

  /** The answer that tells it. */
  public Answer answer() {
    ObjectNode body = JSON.createObjectNode();
    body.put("type", kind.type());
    body.put("title", kind.title());
    body.put("status", kind.status());
    body.put("detail", getMessage());
    if (parameter != null) {
      body.put("parameter", parameter);
    }
    if (!candidates.isEmpty()) {
      candidates.forEach(body.putArray("candidates")::add);
    }
    return new Answer(
        kind.status(), "application/problem+json; charset=utf-8", headers(), body.toString());
  }

  private Map<String, String> headers() {
    return switch (kind) {
      case TOO_MANY, BUSY -> Map.of("Retry-After", "1");
      case NO_TOKEN -> Map.of("WWW-Authenticate", "Bearer realm=\"hearsay\"");
      default -> Map.of();
    };
  }
}
