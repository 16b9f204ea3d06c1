package org.hearsay.app.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.hearsay.app.serve.Api;

/**
 * One request that was answered, without what was asked: an address can hold a user's words.
 *
 * @param method its method, or "other"
 * @param route the first part of its path, such as "/api/v1/claims", or "(none)" where there is
 *     nothing of that name
 * @param status the status of the answer
 * @param millis how long it took, in milliseconds
 */
record Answered(String method, String route, int status, double millis) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

  static Answered of(Context context, double millis) {
    String method = context.req().getMethod().toUpperCase(Locale.ROOT);
    int status = context.statusCode();
    return new Answered(
        METHODS.contains(method) ? method : "other",
        status < 400 ? route(context.path()) : "(none)",
        status,
        millis);
  }

  private static String route(String path) {
    int from = path.startsWith(Api.ROOT + "/") ? Api.ROOT.length() + 1 : 1;
    int end = path.indexOf('/', Math.min(from, path.length()));
    return end < 0 ? path.replaceFirst("\\.\\w+$", "") : path.substring(0, end);
  }

  /** A line of JSON for a log. */
  String line(Instant at) {
    ObjectNode line = JSON.createObjectNode();
    line.put("at", at.toString());
    line.put("method", method);
    line.put("route", route);
    line.put("status", status);
    line.put("millis", Math.round(millis * 10) / 10.0);
    return line.toString();
  }
}
