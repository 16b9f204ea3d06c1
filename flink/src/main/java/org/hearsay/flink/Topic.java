package org.hearsay.flink;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * A topic of Apache Kafka, as a user names it: {@code kafka://HOST:PORT[,HOST:PORT…]/TOPIC}.
 *
 * @param servers brokers to ask first, as Kafka's own programs take them
 * @param name the topic
 */
record Topic(String servers, String name) {
  private static final String SCHEME = "kafka:";
  private static final Pattern ADDRESS =
      Pattern.compile("kafka://(?<servers>[^/\\s]+)/(?<name>[\\w.-]+)/?");
  private static final String PORT = ":9092";

  /** How long a broker may take to answer before it is said not to. */
  private static final String PATIENCE_MILLIS = "10000";

  private static final int CANDIDATES = 10;

  /** Whether {@code from} is meant as one. */
  static boolean isOne(String from) {
    return from.startsWith(SCHEME);
  }

  /**
   * The one that {@code address} names. A broker without a port is asked at 9092.
   *
   * @throws IllegalArgumentException if it names none; the message says what to write
   */
  static Topic of(String address) {
    Matcher matcher = ADDRESS.matcher(address);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "%s names no topic. Write kafka://HOST:PORT/TOPIC, with commas between several HOST:PORT."
              .formatted(address));
    }
    return new Topic(
        Arrays.stream(matcher.group("servers").split(","))
            .map(server -> server.matches(".*:\\d+") ? server : server + PORT)
            .collect(Collectors.joining(",")),
        matcher.group("name"));
  }

  /**
   * Looks whether it is there.
   *
   * @param settings further settings of Kafka's client
   * @throws IllegalArgumentException if it is not, or no broker answers; the message says which
   */
  void check(Properties settings) {
    try (Admin admin = Admin.create(patient(settings))) {
      check(admin);
    } catch (KafkaException wrong) {
      throw new IllegalArgumentException(
          "Kafka at %s cannot be asked: %s.".formatted(servers, innermost(wrong)), wrong);
    }
  }

  private void check(Admin admin) {
    try {
      admin.describeTopics(List.of(name)).allTopicNames().get();
    } catch (ExecutionException refused) {
      throw new IllegalArgumentException(told(refused, admin), refused);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalArgumentException("Stopped while Kafka was asked", stopped);
    }
  }

  private String told(ExecutionException refused, Admin admin) {
    if (refused.getCause() instanceof UnknownTopicOrPartitionException) {
      return "Kafka at %s has no topic %s%s".formatted(servers, name, candidates(admin));
    }
    return refused.getCause() instanceof TimeoutException
        ? "No Kafka answers at %s. Is the address right, and are its TLS and passwords in --kafka-settings?"
            .formatted(servers)
        : "Kafka at %s does not tell of the topic %s: %s"
            .formatted(servers, name, innermost(refused));
  }

  private static String candidates(Admin admin) {
    try {
      TreeSet<String> topics = new TreeSet<>(admin.listTopics().names().get());
      return topics.isEmpty()
          ? "; it has none at all."
          : "; it has "
              + topics.stream().limit(CANDIDATES).collect(Collectors.joining(", "))
              + (topics.size() > CANDIDATES ? " and others." : ".");
    } catch (ExecutionException untold) {
      return ".";
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return ".";
    }
  }

  private static String innermost(Throwable failed) {
    return Causes.sentence(failed).replaceFirst("\\.$", "");
  }

  private Properties patient(Properties settings) {
    Properties all = new Properties();
    all.putAll(settings);
    all.setProperty(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    all.setProperty(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    all.setProperty(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    return all;
  }

  /**
   * What is in it as pieces, from the first message that Kafka still has.
   *
   * <p>A job that begins anew reads all of it again, since what is recorded is skipped without
   * being read: offsets that the group left in Kafka could lie behind reports that had not been
   * recorded yet. A job that goes on at a checkpoint goes on at the offsets in it.
   *
   * @param group the consumer group in whose name offsets are told to Kafka, for those who watch it
   * @param untilNow whether to end with what is there when the job starts
   * @param settings further settings of Kafka's client
   */
  KafkaSource<Piece> source(String group, boolean untilNow, Properties settings) {
    Properties all = new Properties();
    all.setProperty(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    all.putAll(settings);
    KafkaSourceBuilder<Piece> source =
        KafkaSource.<Piece>builder()
            .setProperties(all)
            .setBootstrapServers(servers)
            .setTopics(name)
            .setGroupId(group)
            .setStartingOffsets(OffsetsInitializer.earliest())
            .setDeserializer(new Messages());
    return (untilNow ? source.setBounded(OffsetsInitializer.latest()) : source).build();
  }
}
