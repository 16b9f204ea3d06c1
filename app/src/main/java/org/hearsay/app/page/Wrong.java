package org.hearsay.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The page for what cannot be shown: what is wrong and what to do.
 *
 * @param chrome what is around it
 * @param detail what is wrong
 * @param candidates what could have been meant, each with its address
 */
public record Wrong(Chrome chrome, String detail, List<LedgerPage.Asked> candidates) {

  static Wrong of(Source source, Words words, Address here, Source.Got got) {
    JsonNode problem = got.body();
    String parameter = problem.path("parameter").asText("");
    Source.Got index = source.get("", java.util.Map.of());
    return new Wrong(
        Chrome.of(
            words, Shown.text(problem, "title"), here.plain(here.path()), index.body(), List.of()),
        Shown.text(problem, "detail"),
        parameter.isEmpty()
            ? List.of()
            : Shown.list(
                problem.path("candidates"),
                each ->
                    new LedgerPage.Asked(
                        each.asText(), here.with(parameter, each.asText()).toString())));
  }
}
