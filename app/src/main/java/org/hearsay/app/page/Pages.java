package org.hearsay.app.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pages: an address → a page, made of answers of the API alone.
 *
 * <pre>{@code
 * Pages pages = new Pages(source, Words.ENGLISH, false);
 * pages.page("/claims", Map.of("place", List.of("Sudzha"))).ifPresent(page -> page.html());
 * }</pre>
 */
public final class Pages {
  private static final Pattern ONE = Pattern.compile("/(claims|reports)/([\\w-]{1,200})");
  private static final int FINE = 200;
  private static final String HTML = "text/html; charset=utf-8";
  private static final String PICTURE = "image/svg+xml; charset=utf-8";

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Source source;
  private final Words words;
  private final boolean writable;

  /**
   * A page.
   *
   * @param status status code
   * @param html the page, or a picture
   * @param type its media type
   */
  public record Page(int status, String html, String type) {
    /** Whether it is a picture, to be kept rather than shown. */
    public boolean isPicture() {
      return type.equals(PICTURE);
    }
  }

  /**
   * Those that show what {@code source} gives.
   *
   * @param writable whether somebody with the token may add to the ledger
   */
  public Pages(Source source, Words words, boolean writable) {
    this.writable = writable;
    this.source = source;
    this.words = words;
  }

  /**
   * The page at {@code path}; a page that tells what is wrong where there is a problem.
   *
   * @param parameters what follows the question mark, decoded
   * @return nothing where there is no such page
   */
  public Optional<Page> page(String path, Map<String, List<String>> parameters) {
    Address here = Address.of(path, parameters);
    try {
      return made(here);
    } catch (Answers.NoAnswer problem) {
      Wrong wrong = Wrong.of(source, words, here, problem.got());
      return Optional.of(page(problem.got().status(), "wrong.jte", wrong));
    }
  }

  /** The page that tells why what was sent to {@code path} was refused. */
  public Page refused(String path, Source.Got got) {
    Wrong wrong = Wrong.of(source, words, Address.of(path, Map.of()), got);
    return page(got.status(), "wrong.jte", wrong);
  }

  /**
   * The page on which a text can be given to be read, empty.
   *
   * @param keeps whether what is read can be recorded
   * @param guarded whether reading needs the token as well
   */
  public Page form(boolean keeps, boolean guarded) {
    return page(FINE, "read.jte", ReadPage.empty(source, words, keeps, guarded));
  }

  /**
   * The same page with what the API answered to the text.
   *
   * @param fields the fields of its form as they were sent, without the token
   * @param got the answer: an account, or a problem
   */
  public Page reading(Map<String, String> fields, Source.Got got, boolean keeps, boolean guarded) {
    return page(got.status(), "read.jte", ReadPage.of(source, words, fields, got, keeps, guarded));
  }

  private Optional<Page> made(Address here) {
    return switch (here.path()) {
      case "/" -> fine("now.jte", NowPage.of(source, words, here));
      case "/claims" -> fine("ledger.jte", LedgerPage.of(source, words, here));
      case "/figures" -> fine("figures.jte", FiguresPage.of(source, words, here));
      case "/questions" -> fine("questions.jte", QuestionsPage.of(source, words, here));
      case "/map" -> fine("map.jte", MapPage.of(source, words, here));
      case "/figures.svg" ->
          picture(Drawing.of(FiguresPage.of(source, words, here.at("/figures"))));
      case "/map.svg" -> picture(Drawing.of(MapPage.of(source, words, here.at("/map"))));
      case "/sources" -> fine("sources.jte", SourcesPage.of(source, words, here));
      case "/reports" -> fine("reports.jte", ReportsPage.of(source, words, here));
      default -> one(here);
    };
  }

  private Optional<Page> one(Address here) {
    if (Embed.isAt(here.path())) {
      return Embed.of(source, words, here).map(view -> page(FINE, "embed.jte", view));
    }
    Matcher one = ONE.matcher(here.path());
    if (!one.matches()) {
      return Optional.empty();
    }
    return one.group(1).equals("claims")
        ? fine("claim.jte", ClaimPage.of(source, words, here, one.group(2), writable))
        : fine("report.jte", ReportPage.of(source, words, here, one.group(2)));
  }

  private Optional<Page> fine(String template, Object page) {
    return Optional.of(page(FINE, template, page));
  }

  private Optional<Page> picture(@Nullable Drawing drawing) {
    return Optional.ofNullable(drawing).map(drawn -> page(FINE, "drawing.jte", drawn, PICTURE));
  }

  private Page page(int status, String template, Object page) {
    return page(status, template, page, HTML);
  }

  private Page page(int status, String template, Object page, String type) {
    TemplateOutput text = new StringOutput();
    templates.render(template, page, text);
    return new Page(status, text.toString(), type);
  }
}
