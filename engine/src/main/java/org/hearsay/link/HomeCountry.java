package org.hearsay.link;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An outlet writes of its own country more than of others. */
final class HomeCountry implements Weighing {
  private static final double HOME = 0.7;
  private static final Pattern HOST = Pattern.compile("^https?://[^/:]*\\.([a-z]{2})(?:[:/]|$)");

  @Override
  public String name() {
    return "home-country";
  }

  @Override
  public String description() {
    return "Prefers what lies in the country whose code ends the address of the report.";
  }

  @Override
  public void weigh(Scene scene, int number) {
    String home = home(scene.report.url());
    if (home == null) {
      return;
    }
    for (Toponym toponym : scene.toponyms) {
      toponym.candidates.stream()
          .filter(each -> each.entry.isIn(home) && !each.entry.isCountry())
          .forEach(each -> each.say(number, HOME, "in the country of the report's address"));
    }
  }

  /** Codes that outlets anywhere use for their sound. */
  private static final Set<String> ANYWHERE =
      Set.of("ai", "cc", "co", "fm", "im", "io", "la", "ly", "me", "so", "to", "tv", "ws");

  /**
   * "GB" of "https://www.example.co.uk/news": codes of addresses are those of countries but one.
   */
  private static @Nullable String home(@Nullable String url) {
    Matcher host = HOST.matcher(url == null ? "" : url.toLowerCase(Locale.ROOT));
    if (!host.find() || ANYWHERE.contains(host.group(1))) {
      return null;
    }
    String code = host.group(1).toUpperCase(Locale.ROOT);
    return code.equals("UK") ? "GB" : code;
  }
}
