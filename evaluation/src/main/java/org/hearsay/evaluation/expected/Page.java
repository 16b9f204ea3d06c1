package org.hearsay.evaluation.expected;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.evaluation.score.Row;
import org.jspecify.annotations.Nullable;

/** The reference page on evaluation: a text with places for the scores and for the help. */
public final class Page {

  private Page() {}

  /** The page, for {@code expected} scores and the {@code help} of the command. */
  public static String of(Expected expected, String help) {
    String page = template();
    for (Map.Entry<String, String> value : values(expected, help).entrySet()) {
      page = page.replace("{{" + value.getKey() + "}}", value.getValue());
    }
    return page;
  }

  private static Map<String, String> values(Expected expected, String help) {
    Map<String, String> values =
        expected.tables().stream()
            .collect(Collectors.toMap(t -> t.table() + " " + t.split(), t -> table(expected, t)));
    values.put("help", help.strip());
    values.put("measured", expected.measured());
    values.put("engine", expected.engine());
    values.put("model", expected.model());
    values.put("hardware", expected.hardware());
    values.put("tolerance", expected.tolerance().toPlainString());
    return values;
  }

  private static String table(Expected expected, Expected.Measured measured) {
    List<Expected.Peer> peers = expected.peers().getOrDefault(measured.table(), List.of());
    StringBuilder table = new StringBuilder();
    table.append("%d reports.\n\n".formatted(measured.reports()));
    table.append("| |").append(" P | R | F1 | support |");
    peers.forEach(peer -> table.append(' ').append(peer.who()).append(" |"));
    table.append("\n|---|---|---|---|---|").append("---|".repeat(peers.size()));
    measured.rows().forEach(row -> table.append('\n').append(line(row, peers)));
    if (!peers.isEmpty()) {
      table.append("\n\nF1 of others: ").append(settings(peers)).append('.');
    }
    return table.toString();
  }

  private static String line(Row row, List<Expected.Peer> peers) {
    String line =
        "| %s | %s | %s | **%s** | %d |"
            .formatted(
                row.name(), tenths(row.p()), tenths(row.r()), tenths(row.f1()), row.support());
    return line
        + peers.stream().map(peer -> cell(peer.f1().get(row.name()))).collect(Collectors.joining());
  }

  private static String cell(@Nullable BigDecimal f1) {
    return f1 == null ? "  |" : " " + tenths(f1) + " |";
  }

  private static String settings(List<Expected.Peer> peers) {
    return peers.stream()
        .map(peer -> peer.who() + ", " + peer.on())
        .collect(Collectors.joining("; "));
  }

  private static String tenths(BigDecimal percent) {
    return String.format(Locale.ROOT, "%.1f", percent);
  }

  private static String template() {
    try (InputStream file = Page.class.getResourceAsStream("/org/hearsay/evaluation/page.md")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the page", e);
    }
  }
}
