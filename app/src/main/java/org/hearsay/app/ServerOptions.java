package org.hearsay.app;

import java.time.Duration;
import java.util.List;
import org.hearsay.app.web.Server;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a server listens and whom it answers. */
final class ServerOptions {
  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "127.0.0.1",
      description =
          "Listen at that name or address (default: ${DEFAULT-VALUE}, this machine alone).")
  String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7878",
      description = "Listen at that port; 0 takes any (default: ${DEFAULT-VALUE}).")
  int port = 7878;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = "Also answer requests for that name. Can be given several times.")
  List<String> hosts = List.of();

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description =
          "Let scripts of that site read, such as https://example.org; * for all (default: those"
              + " of this machine).")
  List<String> origins = List.of();

  @Option(
      names = "--embed-from",
      paramLabel = "ORIGIN",
      converter = OriginConverter.class,
      description =
          "Let pages of that site show claims, charts and maps in a frame, such as"
              + " https://example.org (default: none). Can be given several times.")
  List<String> framers = List.of();

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "100",
      description = "Answer N requests a second and address (default: ${DEFAULT-VALUE}).")
  int perSecond = 100;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "Let those who know the token in the first line of FILE add reports; it is made where"
              + " there is none (default: nobody may).")
  @Nullable String tokenFile;

  @Option(
      names = "--query-time",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "Give a question to the ledger that long at most (default: ${DEFAULT-VALUE}).")
  int querySeconds = 10;

  @Option(
      names = "--log",
      description = "Write a line of JSON to standard error for each request that is answered.")
  boolean log;

  /** How long a question to the ledger may take. */
  Duration queryTime() {
    return Duration.ofSeconds(querySeconds);
  }

  Server.Settings settings() {
    return new Server.Settings(host, port, hosts, origins, framers, perSecond);
  }
}
