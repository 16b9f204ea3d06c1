package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ledger: which claims meet a question.
 *
 * @param chrome what is around it
 * @param heading what was asked and how much there is, as a sentence
 * @param facets by what the question can be narrowed
 * @param asked what was asked, each with the address that leaves it out
 * @param claims the claims
 * @param next the address of those after them, or null
 */
public record LedgerPage(
    Chrome chrome,
    String heading,
    List<Facet> facets,
    List<Asked> asked,
    List<ClaimView> claims,
    @Nullable String next) {

  private static final int NAMES = 8;

  /** The parameters that name something, in the order of the sentence. */
  private static final List<String> NAMED =
      List.of("measure", "claimant", "side", "outlet", "place", "status");

  /** What the API lists names of each by. */
  private static final Map<String, String> LISTS =
      Map.of(
          "claimant", "actors",
          "side", "sides",
          "outlet", "outlets",
          "place", "places",
          "measure", "measures",
          "status", "statuses");

  /**
   * Names by which a question can be narrowed.
   *
   * @param label what they are
   * @param names each with its count and address
   * @param more whether there are further ones
   */
  public record Facet(String label, List<Name> names, boolean more) {}

  /**
   * A name.
   *
   * @param name the name
   * @param claims how many claims it has in the view
   * @param address the view narrowed to it
   */
  public record Name(String name, long claims, String address) {}

  /**
   * Something that was asked.
   *
   * @param words what
   * @param without the address of the view without it
   */
  public record Asked(String words, String without) {}

  static LedgerPage of(Source source, Words words, Address here) {
    JsonNode answer = Answers.of(source, "/claims", here.asked());
    String heading = heading(words, here, answer);
    return new LedgerPage(
        Chrome.of(words, heading, here, Answers.index(source), Form.claims(here)),
        heading,
        facets(source, words, here),
        asked(words, here),
        Shown.list(answer.path("rows"), ClaimView::of),
        Answers.next(here, answer));
  }

  /** "1,284 claims about Sudzha, said by X, about 6 to 13 August 2024". */
  static String heading(Words words, Address here, JsonNode answer) {
    StringBuilder sentence = new StringBuilder(Answers.counted(words, answer));
    for (String name : NAMED) {
      String value = here.value(name);
      if (value != null) {
        sentence.append(words.say("heading." + name, value));
      }
    }
    if (here.value("text") != null) {
      sentence.append(words.say("heading.text", here.field("text")));
    }
    if (here.value("frame") != null) {
      sentence.append(words.say("heading.frame"));
    }
    if (here.value("from") != null || here.value("to") != null) {
      sentence.append(words.say("heading.days", words.days(here.value("from"), here.value("to"))));
    }
    return sentence.toString();
  }

  private static List<Facet> facets(Source source, Words words, Address here) {
    List<Facet> facets = new ArrayList<>();
    for (String name : List.of("claimant", "outlet", "measure", "place", "side", "status")) {
      if (here.value(name) == null) {
        JsonNode answer =
            Answers.of(
                source, "/" + LISTS.get(name), here.with("limit", String.valueOf(NAMES)).asked());
        List<Name> names =
            Shown.list(
                answer.path("rows"),
                row ->
                    new Name(
                        Shown.text(row, "name"),
                        row.path("claims").asLong(),
                        here.with(name, row.path("name").asText()).toString()));
        if (!names.isEmpty()) {
          facets.add(new Facet(words.say("facet." + name), names, !answer.path("next").isNull()));
        }
      }
    }
    return facets;
  }

  private static List<Asked> asked(Words words, Address here) {
    List<Asked> asked = new ArrayList<>();
    here.parameters()
        .forEach(
            (name, value) -> {
              String label = words.sayOr("asked." + name, "");
              if (!label.isEmpty()) {
                asked.add(new Asked(label + " " + value, here.with(name, null).toString()));
              }
            });
    return asked;
  }
}
