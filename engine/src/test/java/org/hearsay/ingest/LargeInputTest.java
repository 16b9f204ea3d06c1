package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Five megabytes")
class LargeInputTest {

  private static final int SIZE = 5_000_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt|word ",
        "a.txt|<",
        "a.html|<",
        "a.txt|(",
        "a.html|&amp;",
        "a.html|<nav></nav>"
      })
  void ofOneThingEndAsOneOutcome(String name, String unit) {
    assertThat(Reports.read(unit.repeat(SIZE / unit.length()), name, Hints.NONE)).hasSize(1);
  }

  @Test
  void ofLineEndsHoldNoWords() {
    assertThat(Reports.error(Reports.read("\n".repeat(SIZE), "a.txt", Hints.NONE)))
        .isEqualTo("a.txt holds no words; give a file that holds a report");
  }

  @Test
  void ofOneLineAreOneParagraph() {
    assertThat(Reports.ofText("The army said so. ".repeat(SIZE / 18)).blocks()).hasSize(1);
  }

  @Test
  void ofJsonArraysWithinEachOtherFail() {
    List<Outcome> outcomes = Reports.read("[".repeat(SIZE), "a.json", Hints.NONE);
    assertThat(outcomes).singleElement().isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void areLessThanAHundredThousandTagsWithinEachOther() {
    String open = "<div><span>".repeat(50_000);
    String page = open + "<p>The army said that the shells had come from the open sea.</p>";
    assertThat(Reports.ofPage(page).text()).contains("The army said");
  }
}
