package org.hearsay.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long a bar lasts. */
class TimelineSpanTest {
  private static final Address MAP = Address.of("/map", Map.of());

  @Test
  void aLongTimeIsShownByTheWeekAndItsClaimsAreCountedTogether() {
    Timeline time = of(Map.of("2024-08-06", 2, "2024-08-11", 3, "2025-06-02", 1));

    assertThat(time.steps())
        .extracting(Timeline.Step::label)
        .containsExactly("Week to 11 August 2024: 5 claims", "Week to 8 June 2025: 1 claim", "now");
    assertThat(time.bars().get(1).address()).isEqualTo("/map?reported_by=2025-06-08");
    assertThat(time.bars().get(1).x()).isBetween(Timeline.WIDTH * 0.9, Timeline.WIDTH - 2.0);
  }

  @Test
  void aVeryLongTimeIsShownByTheMonth() {
    Timeline time = of(Map.of("2014-03-01", 1, "2014-03-31", 1, "2024-08-06", 4));

    assertThat(time.steps())
        .extracting(Timeline.Step::label)
        .containsExactly(
            "Month to 31 March 2014: 2 claims", "Month to 31 August 2024: 4 claims", "now");
  }

  @Test
  void aDayThatIsNoneIsLeftOutAndNoDayAtAllHasNoBar() {
    assertThat(of(Map.of("soon", 1)).bars()).isEmpty();
  }

  private static Timeline of(Map<String, Integer> days) {
    ObjectNode answer = new ObjectMapper().createObjectNode();
    var rows = answer.putArray("rows");
    days.forEach((day, claims) -> rows.addObject().put("name", day).put("claims", claims));
    return Timeline.of((path, parameters) -> new Source.Got(200, answer), Words.ENGLISH, MAP, MAP);
  }
}
