package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What pages make of answers of the API, whatever they are of. */
final class Answers {
  private Answers() {}

  /**
   * The answer to a question.
   *
   * @throws NoAnswer where the API gives a problem instead
   */
  static JsonNode of(Source source, String path, Map<String, List<String>> parameters) {
    Source.Got got = source.get(path, parameters);
    if (got.status() != 200) {
      throw new NoAnswer(got);
    }
    return got.body();
  }

  /** How much the ledger holds. */
  static JsonNode index(Source source) {
    return of(source, "", Map.of());
  }

  /** How many claims meet the question, in words. */
  static String counted(Words words, JsonNode answer) {
    long count = answer.path("count").asLong();
    return answer.path("counted_up_to").isNull()
        ? words.counted("claims", count)
        : words.say("claims.over", words.grouped(count));
  }

  /** The address of the rows after these, or null. */
  static @Nullable String next(Address here, JsonNode answer) {
    if (answer.path("next").isNull()) {
      return null;
    }
    SortedMap<String, String> parameters = new TreeMap<>(here.parameters());
    parameters.put("after", answer.path("next").asText());
    return new Address(here.path(), parameters).toString();
  }

  /** That the API gave a problem. */
  static final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Source.Got got;

    NoAnswer(Source.Got got) {
      this.got = got;
    }

    Source.Got got() {
      return got;
    }
  }
}
