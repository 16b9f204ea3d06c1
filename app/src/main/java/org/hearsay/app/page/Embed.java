package org.hearsay.app.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A view in a bare frame, to be shown within the page of another site: what it shows, as of when,
 * from whom, and a way to the full view.
 *
 * @param words the words of the language
 * @param title what it shows
 * @param sources as of when, and from whom
 * @param full the address of the full view
 * @param claim the claim, or null
 * @param chart the chart, or null
 * @param map the map, or null
 */
public record Embed(
    Words words,
    String title,
    List<String> sources,
    String full,
    @Nullable ClaimPage claim,
    @Nullable Chart chart,
    @Nullable MapPage map) {
  private static final String ROOT = "/embed";
  private static final Pattern CLAIM = Pattern.compile("/claims/([\\w-]{1,200})");

  /** Copies the list. */
  public Embed {
    sources = List.copyOf(sources);
  }

  /** Whether an address is one of such a frame. */
  public static boolean isAt(String path) {
    return path.startsWith(ROOT + "/");
  }

  /** The address of such a frame for a view that has one. */
  static Chrome.Twin twin(Words words, Address view) {
    return new Chrome.Twin(
        words.say("embed.form"), "text/html", view.at(ROOT + view.path()).toString());
  }

  /** What {@code here} shows; nothing where there is no such view, or nothing to draw. */
  static Optional<Embed> of(Source source, Words words, Address here) {
    Address full = here.at(here.path().substring(ROOT.length()));
    Matcher claim = CLAIM.matcher(full.path());
    if (claim.matches()) {
      ClaimPage page = ClaimPage.of(source, words, full, claim.group(1), false);
      return Optional.of(of(words, full, page));
    }
    @Nullable Drawing drawing =
        switch (full.path()) {
          case "/figures" -> Drawing.of(FiguresPage.of(source, words, full));
          case "/map" -> Drawing.of(MapPage.of(source, words, full));
          default -> null;
        };
    return Optional.ofNullable(drawing)
        .map(
            drawn ->
                new Embed(
                    words,
                    drawn.title(),
                    drawn.sources(),
                    full.toString(),
                    null,
                    drawn.chart(),
                    drawn.map()));
  }

  private static Embed of(Words words, Address full, ClaimPage page) {
    ClaimView claim = page.claim();
    String last =
        page.chrome().last() == null
            ? ""
            : " · " + words.say("drawing.last", words.when(page.chrome().last()));
    return new Embed(
        words,
        claim.content(),
        List.of(
            page.chrome().asOf() + last,
            words.say("embed.report", claim.outlet(), words.onDay(claim.published()))),
        full.toString(),
        page,
        null,
        null);
  }
}
