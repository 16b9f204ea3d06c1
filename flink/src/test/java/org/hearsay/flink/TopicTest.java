package org.hearsay.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a topic is named. */
class TopicTest {

  @Test
  void brokersAreNamedWithTheirPortsOrAskedAtTheUsualOne() {
    assertThat(Topic.of("kafka://a.example:9093,b.example/war.news"))
        .isEqualTo(new Topic("a.example:9093,b.example:9092", "war.news"));
    assertThat(Topic.of("kafka://localhost:9092/news/"))
        .isEqualTo(new Topic("localhost:9092", "news"));
    assertThat(Topic.of("kafka://[::1]:9092/news")).isEqualTo(new Topic("[::1]:9092", "news"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kafka://localhost:9092", "kafka:news", "kafka:///news", "kafka://a/b/c"})
  void whatNamesNoTopicIsAnsweredWithHowToNameOne(String address) {
    assertThat(Topic.isOne(address)).isTrue();
    assertThatThrownBy(() -> Topic.of(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            address
                + " names no topic. Write kafka://HOST:PORT/TOPIC, with commas between several HOST:PORT.");
  }

  @Test
  void aFolderIsNoTopic() {
    assertThat(Topic.isOne("kafka")).isFalse();
    assertThat(Topic.isOne("s3://kafka/news")).isFalse();
  }
}
