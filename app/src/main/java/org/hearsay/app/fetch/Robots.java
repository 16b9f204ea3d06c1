package org.hearsay.app.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code robots.txt} asks of this program (RFC 9309): the rules of the group that names it,
 * or of the group for all. The longest rule that fits decides, and of two as long the one that
 * allows.
 *
 * @param rules those that concern this program
 * @param delay how long it wants between two requests ({@code Crawl-delay}), at most five minutes
 */
record Robots(List<Rule> rules, Duration delay) {
  /** What a host without rules asks: nothing. */
  static final Robots NONE = new Robots(List.of(), Duration.ZERO);

  /** The name by which a robots.txt can mean this program. */
  static final String PRODUCT = "hearsay";

  private static final int MOST = 512 * 1024;
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Pattern NAME = Pattern.compile("^[A-Za-z_-]+");

  /**
   * One rule.
   *
   * @param path what it is about, with {@code *} for anything and {@code $} for the end
   * @param allows whether it allows or forbids
   */
  record Rule(String path, boolean allows) {
    private boolean fits(String target) {
      boolean toTheEnd = path.endsWith("$");
      String[] parts = (toTheEnd ? path.substring(0, path.length() - 1) : path).split("\\*", -1);
      if (!target.startsWith(parts[0])) {
        return false;
      }
      int at = parts[0].length();
      int last = parts.length - 1;
      for (int i = 1; i < last || (i == last && !toTheEnd); i++) {
        int found = target.indexOf(parts[i], at);
        if (found < 0) {
          return false;
        }
        at = found + parts[i].length();
      }
      return !toTheEnd || endFits(target, parts[last], at, last == 0);
    }

    private static boolean endFits(String target, String end, int at, boolean only) {
      return only
          ? at == target.length()
          : target.length() - end.length() >= at && target.endsWith(end);
    }
  }

  /** The rules in {@code text}. */
  static Robots parse(String text) {
    Reading reading = new Reading();
    text.substring(0, Math.min(MOST, text.length())).lines().forEach(reading::line);
    return reading.result();
  }

  /** Whether {@code address} may be asked for. */
  boolean allows(URI address) {
    String target = target(address);
    @Nullable Rule best = null;
    for (Rule rule : rules) {
      if (rule.fits(target) && (best == null || weight(rule) > weight(best))) {
        best = rule;
      }
    }
    return best == null || best.allows() || target.equals("/robots.txt");
  }

  private static int weight(Rule rule) {
    return 2 * rule.path().length() + (rule.allows() ? 1 : 0);
  }

  private static String target(URI address) {
    String path = address.getRawPath();
    String query = address.getRawQuery();
    return normal(
        (path == null || path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query));
  }

  /** With escapes written one way, so that both sides can be compared. */
  private static String normal(String path) {
    StringBuilder normal = new StringBuilder();
    for (byte b : path.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      normal.append(b < 0 ? "%%%02X".formatted(b & 0xff) : String.valueOf((char) b));
    }
    return Pattern.compile("%[0-9a-fA-F]{2}")
        .matcher(normal)
        .replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
  }

  /** A robots.txt as it is read, line by line. */
  private static final class Reading {
    private final List<Rule> ours = new ArrayList<>();
    private final List<Rule> everybodys = new ArrayList<>();
    private final Set<String> agents = new HashSet<>();
    private Duration ourDelay = Duration.ZERO;
    private Duration everybodysDelay = Duration.ZERO;
    private boolean inRules;
    private boolean named;

    void line(String whole) {
      String line = whole.replaceFirst("#.*", "").replace("\uFEFF", "").strip();
      int colon = line.indexOf(':');
      if (colon < 0) {
        return;
      }
      String value = line.substring(colon + 1).strip();
      switch (line.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
        case "user-agent" -> agent(value);
        case "allow" -> rule(value, true);
        case "disallow" -> rule(value, false);
        case "crawl-delay" -> delay(value);
        default -> {
          // RFC 9309: other records do not end a group
        }
      }
    }

    private void agent(String value) {
      if (inRules) {
        agents.clear();
        inRules = false;
      }
      var name = NAME.matcher(value);
      agents.add(name.find() ? name.group().toLowerCase(Locale.ROOT) : value);
      named |= agents.contains(PRODUCT);
    }

    private void rule(String path, boolean allows) {
      inRules = true;
      if (path.isEmpty()) {
        return;
      }
      Rule rule = new Rule(normal(path), allows);
      if (agents.contains(PRODUCT)) {
        ours.add(rule);
      }
      if (agents.contains("*")) {
        everybodys.add(rule);
      }
    }

    private void delay(String value) {
      inRules = true;
      if (!value.matches("\\d{1,6}(?:\\.\\d+)?")) {
        return;
      }
      Duration wanted = Duration.ofMillis(Math.round(Double.parseDouble(value) * 1_000));
      Duration delay = wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
      ourDelay = agents.contains(PRODUCT) ? delay : ourDelay;
      everybodysDelay = agents.contains("*") ? delay : everybodysDelay;
    }

    Robots result() {
      return named
          ? new Robots(List.copyOf(ours), ourDelay)
          : new Robots(List.copyOf(everybodys), everybodysDelay);
    }
  }
}
