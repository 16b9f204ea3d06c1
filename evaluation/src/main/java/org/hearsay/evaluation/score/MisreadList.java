package org.hearsay.evaluation.score;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Misreadings grouped by what went wrong, the commonest first, for people to read. */
public final class MisreadList {

  private MisreadList() {}

  /** The list as text: a count of each kind, then the cases of each. */
  public static String text(List<Misread> misread) {
    Map<String, List<Misread>> groups =
        misread.stream()
            .collect(Collectors.groupingBy(Misread::kind, TreeMap::new, Collectors.toList()));
    List<Map.Entry<String, List<Misread>>> commonest =
        groups.entrySet().stream()
            .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
            .toList();
    StringBuilder text = new StringBuilder();
    commonest.forEach(
        group -> text.append("%6d  %s%n".formatted(group.getValue().size(), group.getKey())));
    commonest.forEach(group -> append(group.getKey(), group.getValue(), text));
    return text.toString();
  }

  private static void append(String kind, List<Misread> cases, StringBuilder text) {
    text.append("\n# ").append(kind).append(" (").append(cases.size()).append(")\n");
    for (Misread misread : cases) {
      text.append('\n').append(misread.report()).append('\n');
      append("words", misread.words(), text);
      append("expected", misread.expected(), text);
      append("ours", misread.ours(), text);
    }
  }

  private static void append(String label, String value, StringBuilder text) {
    text.append("  %-9s %s\n".formatted(label + ":", value.strip().replaceAll("\\s+", " ")));
  }
}
