package org.hearsay.app.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpResponseException;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.page.Pages;
import org.hearsay.app.page.Source;
import org.hearsay.app.serve.Answer;
import org.hearsay.app.serve.Incoming;
import org.hearsay.app.serve.Problem;
import org.hearsay.app.serve.Token;

/**
 * What is sent to the server: texts to be read, by programs or by the form of a page.
 *
 * <p>The token comes in a header or in the body of the form, and never in an address. Whose form
 * brought it need not send it again for a while: the browser gets a cookie that is good for forms
 * of this very site alone. Programs send it each time.
 */
final class Posted {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The fields of the form that make an article, by what an article calls them. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "text", "text", "title", "title", "outlet", "outlet", "published", "date", "url", "url");

  /** So much of what is too long is taken in before it is refused. */
  private static final int HEARD_OUT = 8 << 20;

  private static final String COOKIE = "hearsay_writer";
  private static final int UNTIL_THE_BROWSER_ENDS = -1;

  private final Sessions sessions = new Sessions(Clock.systemUTC());
  private final Incoming incoming;
  private final Pages pages;
  private final Guards guards;

  Posted(Incoming incoming, Pages pages, Guards guards) {
    this.incoming = incoming;
    this.pages = pages;
    this.guards = guards;
  }

  Answer read(Context context) {
    return incoming.read(sent(context));
  }

  Answer record(Context context) {
    return incoming.record(sent(context));
  }

  Answer review(Context context) {
    return incoming.review(sent(context));
  }

  /** A review that the form of a claim's page sends; where it is recorded, back to the claim. */
  void reviewed(Context context) {
    checkWriter(context);
    Map<String, String> fields = fields(context);
    ObjectNode review = JSON.createObjectNode();
    review.put("claim", context.pathParam("id"));
    for (String name : List.of("kind", "part", "becomes", "other", "by", "reason")) {
      if (!fields.getOrDefault(name, "").isBlank()) {
        review.put(name, fields.get(name));
      }
    }
    Incoming.Sent sent = sent(review, fields, context);
    Source.Got got = Server.got(incoming.review(sent));
    if (got.status() < 300) {
      remember(context, sent);
      String claim = got.body().path("claim").asText();
      context.status(303).header("Location", "/claims/" + claim + "#reviews");
    } else {
      Server.show(context, pages.refused(context.path(), got));
    }
  }

  /** The form, empty. */
  void form(Context context) {
    Server.show(context, pages.form(incoming.keeps(), incoming.isForOthers()));
  }

  /** The form with what is found in its text; where it is recorded, on to the report. */
  void page(Context context) {
    checkWriter(context);
    Map<String, String> fields = fields(context);
    Incoming.Sent sent = sent(fields, context);
    boolean keep = fields.containsKey("keep");
    Source.Got got = Server.got(keep ? incoming.record(sent) : incoming.read(sent));
    if (got.status() < 300 && (keep || incoming.isForOthers())) {
      remember(context, sent);
    }
    if (keep && got.status() < 300) {
      String report = got.body().path("report").asText();
      context.status(303).header("Location", "/reports/" + report);
      return;
    }
    fields.remove("token");
    Server.show(context, pages.reading(fields, got, incoming.keeps(), incoming.isForOthers()));
  }

  private Incoming.Sent sent(Map<String, String> fields, Context context) {
    ObjectNode article = JSON.createObjectNode();
    FIELDS.forEach(
        (field, name) -> {
          String value = fields.getOrDefault(field, "");
          if (!value.isBlank()) {
            article.put(name, field.equals("text") ? value : value.strip());
          }
        });
    return sent(article, fields, context);
  }

  private Incoming.Sent sent(ObjectNode body, Map<String, String> fields, Context context) {
    String word = fields.getOrDefault("token", "").strip();
    return new Incoming.Sent(
        body.toString().getBytes(StandardCharsets.UTF_8),
        Map.of(),
        word.isEmpty()
            ? sessions.authorization(context.cookie(COOKIE)).orElse(null)
            : Token.header(word));
  }

  /** Has the browser keep that it brought the token, once that was found to be right. */
  private void remember(Context context, Incoming.Sent sent) {
    String authorization = sent.authorization();
    if (authorization == null || sessions.authorization(context.cookie(COOKIE)).isPresent()) {
      return;
    }
    Cookie cookie = new Cookie(COOKIE, sessions.begin(authorization));
    cookie.setPath("/");
    cookie.setMaxAge(UNTIL_THE_BROWSER_ENDS);
    cookie.setHttpOnly(true);
    cookie.setSecure(context.scheme().equals("https"));
    cookie.setSameSite(SameSite.STRICT);
    context.cookie(cookie);
  }

  private Incoming.Sent sent(Context context) {
    checkWriter(context);
    checkSize(context);
    return new Incoming.Sent(
        body(context), context.queryParamMap(), context.header("Authorization"));
  }

  private Map<String, String> fields(Context context) {
    checkSize(context);
    Map<String, String> fields = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, List<String>> field : context.formParamMap().entrySet()) {
        fields.put(field.getKey(), field.getValue().isEmpty() ? "" : field.getValue().get(0));
      }
    } catch (HttpResponseException tooLarge) {
      throw tooLarge();
    }
    return fields;
  }

  private static byte[] body(Context context) {
    try {
      return context.bodyAsBytes();
    } catch (HttpResponseException tooLarge) {
      throw tooLarge();
    }
  }

  /**
   * Refuses what is too long by what its header says. Some of it is taken in all the same: who is
   * still sending when the connection ends does not hear the answer.
   */
  private static void checkSize(Context context) {
    if (context.req().getContentLengthLong() > Server.LARGEST_REQUEST) {
      try {
        context.req().getInputStream().skipNBytes(HEARD_OUT);
      } catch (IOException ended) {
        // all of it was heard, or nobody is there to be told
      }
      throw tooLarge();
    }
  }

  private static Problem tooLarge() {
    return new Problem(
        Problem.Kind.TOO_LARGE,
        "More than %d KB were sent. Read longer texts with hearsay read FILE, or hearsay ingest FILE."
            .formatted(Server.LARGEST_REQUEST >> 10));
  }

  private void checkWriter(Context context) {
    guards.checkWriter(
        context.header("Origin"),
        context.header("Sec-Fetch-Site"),
        context.scheme() + "://" + context.header("Host"));
  }
}
