package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.List;
import org.hearsay.app.page.Embed;

/** The headers that every answer has: what a browser may do with it. */
final class Headers {
  private static final String ANCESTORS = "frame-ancestors ";
  private static final String UNFRAMED = ANCESTORS + "'none'";

  /** Nothing but this server's own files; no script or style within a page. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; "
          + UNFRAMED;

  private Headers() {}

  /**
   * Sets them.
   *
   * @param framers origins that may show the bare views in a frame; no other page may be in one
   */
  static void set(Context context, List<String> framers) {
    boolean framed = Embed.isAt(context.path()) && !framers.isEmpty();
    context.header(
        "Content-Security-Policy",
        framed ? POLICY.replace(UNFRAMED, ANCESTORS + String.join(" ", framers)) : POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }
}
