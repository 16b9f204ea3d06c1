package org.hearsay.flink;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Time;

/** A Kafka of one broker, in this process. */
final class Broker implements AutoCloseable {
  private final KafkaRaftServer server;
  private final int port;
  private final KafkaProducer<byte[], byte[]> producer;

  private Broker(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", address()),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /** Starts one that keeps what it is sent in {@code folder}. */
  static Broker in(Path folder) throws IOException {
    int port = freePort();
    Properties settings = settings(folder, port, freePort());
    Path file = folder.resolve("server.properties");
    try (Writer out = Files.newBufferedWriter(file)) {
      settings.store(out, null);
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    String[] format = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
    if (StorageTool.execute(format, new PrintStream(said, true, UTF_8)) != 0) {
      throw new IOException(said.toString(UTF_8));
    }
    KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
    server.startup();
    return new Broker(server, port);
  }

  private static Properties settings(Path folder, int port, int controller) {
    Properties settings = new Properties();
    settings.putAll(
        Map.of(
            "process.roles", "broker,controller",
            "node.id", "1",
            "controller.quorum.voters", "1@localhost:" + controller,
            "listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controller,
            "controller.listener.names", "CONTROLLER",
            "log.dirs", folder.resolve("log").toString(),
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "1",
            "group.initial.rebalance.delay.ms", "0",
            "auto.create.topics.enable", "false"));
    return settings;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Where it answers. */
  String address() {
    return "localhost:" + port;
  }

  /** Makes a topic. */
  void topic(String name, int partitions) throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", address()))) {
      admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1))).all().get();
    }
  }

  /** Puts a message into partition 0 of a topic, behind those that are there. */
  void send(String topic, byte[] value, Map<String, String> headers)
      throws ExecutionException, InterruptedException {
    ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(topic, 0, null, value);
    headers.forEach((name, text) -> message.headers().add(name, text.getBytes(UTF_8)));
    producer.send(message).get();
  }

  @Override
  public void close() {
    producer.close();
    server.shutdown();
    server.awaitShutdown();
  }
}
