package org.hearsay.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style of a picture that stands alone: the part of the pages' style between two marks, with
 * the colours of a light page written out, since many programs know no variables.
 */
final class DrawingStyle {
  private static final String FILE = "static/app.css";
  private static final Pattern DRAWINGS =
      Pattern.compile("/\\* drawings \\*/(.*?)/\\* end of drawings \\*/", Pattern.DOTALL);
  private static final Pattern COLOUR = Pattern.compile("(--[\\w-]+):\\s*([^;]+);");
  private static final Pattern USE = Pattern.compile("var\\((--[\\w-]+)\\)");
  private static final String OWN =
      "text { font-family: system-ui, sans-serif; font-size: 12px; }"
          + " .paper { fill: var(--paper); } .heading { font-size: 18px; font-weight: 600;"
          + " fill: var(--ink); } .note { fill: var(--faint); }";

  /** The rules. */
  static final String TEXT = text();

  private DrawingStyle() {}

  private static String text() {
    String all = file();
    Matcher drawings = DRAWINGS.matcher(all);
    if (!drawings.find()) {
      throw new IllegalStateException(FILE + " does not say which rules are those of drawings");
    }
    Map<String, String> light = new HashMap<>();
    Matcher colour = COLOUR.matcher(all.substring(0, all.indexOf('}')));
    while (colour.find()) {
      light.put(colour.group(1), colour.group(2));
    }
    return USE.matcher(OWN + drawings.group(1))
        .replaceAll(use -> light.getOrDefault(use.group(1), "currentColor"));
  }

  private static String file() {
    try (InputStream in = DrawingStyle.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
