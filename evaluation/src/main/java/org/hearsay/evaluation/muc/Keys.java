package org.hearsay.evaluation.muc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads answer keys: templates of numbered slots, of which a line may go on beneath.
 *
 * <pre>
 * 19. HUM TGT: DESCRIPTION            "PEASANTS"
 * 21. HUM TGT: NUMBER                 ~50: "PEASANTS" / "MEN"
 * </pre>
 */
final class Keys {
  private static final Pattern SLOT =
      Pattern.compile("(\\d+)\\.\\s+([A-Z ]+: [A-Z ]+?)\\s{2,}(.*)");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final Set<Target> targets = new LinkedHashSet<>();
  private final List<String> names = new ArrayList<>();
  private String report = "";
  private String slot = "";

  private Keys() {}

  /**
   * The described and counted targets of some key files, each once for a text, in their order.
   *
   * <p>A target that the key names is left out: it is one person. Comments begin with {@code ;}.
   */
  static List<Target> targets(List<String> lines) {
    Keys keys = new Keys();
    lines.stream().filter(line -> !line.startsWith(";")).forEach(keys::line);
    return List.copyOf(keys.targets);
  }

  private void line(String line) {
    Matcher begun = SLOT.matcher(line.strip());
    boolean begins = begun.matches();
    slot = begins ? begun.group(2) : slot;
    String fill = begins ? begun.group(3) : line.strip();
    switch (slot) {
      case "MESSAGE: ID" -> open(fill);
      case "HUM TGT: NAME" -> names.addAll(strings(fill));
      case "HUM TGT: NUMBER" -> number(fill);
      default -> {}
    }
  }

  private void open(String fill) {
    if (!fill.isEmpty()) {
      report = fill.split("\\s")[0];
      names.clear();
    }
  }

  private void number(String fill) {
    List<String> described = strings(fill);
    List<Amount> amounts = Amount.all(fill.split("[:\"]")[0]);
    if (!amounts.isEmpty()
        && !described.isEmpty()
        && described.stream().noneMatch(names::contains)) {
      targets.add(new Target(report, amounts, described));
    }
  }

  private static List<String> strings(String fill) {
    return STRING.matcher(fill).results().map(found -> found.group(1).replace("\\", "")).toList();
  }
}
