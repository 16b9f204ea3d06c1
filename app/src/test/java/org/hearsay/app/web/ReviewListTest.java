package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.hearsay.app.serve.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people said of claims, as the API lists it. */
class ReviewListTest {
  private static final String REVIEWS = Api.ROOT + "/reviews";

  @TempDir Path folder;

  @Test
  void reviewsAreListedInTheirOrderNarrowedPagedAndAsOfAMoment() {
    try (Served served = Served.growing(Story.week(), folder)) {
      String claim = served.json(Api.ROOT + "/claims?limit=1").at("/rows/0/id").asText();
      String[] token = {"Authorization", "Bearer " + Served.TOKEN};
      String aside = "{\"claim\":\"%s\",\"kind\":\"set aside\",\"by\":\"Bo\"}".formatted(claim);
      assertThat(served.post(REVIEWS, aside, token).statusCode()).isEqualTo(201);

      assertThat(served.json(REVIEWS).at("/rows").findValuesAsText("reviewer"))
          .containsExactly("Ana", "Bo");
      assertThat(served.json(REVIEWS + "?kind=set%20aside").at("/rows/0/claim").asText())
          .isEqualTo(claim);
      assertThat(served.json(REVIEWS + "?reviewer=ana").at("/rows")).hasSize(1);
      assertThat(served.json(REVIEWS + "?claim=" + claim).at("/rows")).hasSize(1);
      assertThat(served.json(REVIEWS + "?as_of=2024-08-11").at("/rows")).isEmpty();
      assertThat(served.json(REVIEWS + "?limit=1").at("/next").asText()).isEqualTo("1");
      assertThat(served.json(REVIEWS + "?limit=1&after=1").at("/rows/0/reviewer").asText())
          .isEqualTo("Bo");
      assertThat(served.get(REVIEWS + ".csv").body().lines()).hasSize(3);
      assertThat(served.get(REVIEWS + "?kind=praised").body()).contains("no kind of review");
      assertThat(served.get(REVIEWS + "?after=x").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void answersGoByReviewsUnlessAskedAsTheyWereRead() {
    try (Served served = Served.growing(Story.week(), folder)) {
      String claim = served.json(Api.ROOT + "/claims?limit=1").at("/rows/0/id").asText();
      String[] token = {"Authorization", "Bearer " + Served.TOKEN};
      String aside = "{\"claim\":\"%s\",\"kind\":\"set aside\",\"by\":\"Bo\"}".formatted(claim);
      String one = Api.ROOT + "/claims/" + claim;
      JsonNode before = served.json(one).at("/questions");
      assertThat(served.post(REVIEWS, aside, token).statusCode()).isEqualTo(201);

      assertThat(served.json(one + "?as_read=true").at("/questions")).isEqualTo(before);
      assertThat(served.json(one + "?as_read=false").at("/questions")).isNotEqualTo(before);
      assertThat(served.json(one).at("/questions")).isNotEqualTo(before);
      assertThat(served.get(one + "?as_read=maybe").statusCode()).isEqualTo(400);
      assertThat(served.get(Api.ROOT + "/questions?as_read=true").statusCode()).isEqualTo(200);
      assertThat(served.get(Api.ROOT + "/claims?as_read=true").statusCode()).isEqualTo(400);
    }
  }
}
