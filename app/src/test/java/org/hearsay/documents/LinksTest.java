package org.hearsay.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LinksTest {

  private static final Pattern LINK = Pattern.compile("\\[[^\\]\n]+\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  @Test
  void everyLinkBetweenDocumentsLeadsSomewhere() {
    List<String> broken = new ArrayList<>();
    int seen = 0;
    for (String document : Documents.markdown()) {
      for (MatchResult link : Documents.matches(LINK, Documents.text(document))) {
        String target = link.group(1);
        if (!target.contains("://")) {
          seen++;
          if (!leadsSomewhere(document, target)) {
            broken.add(document + " -> " + target);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(seen).as("links seen").isGreaterThan(10);
  }

  private static boolean leadsSomewhere(String document, String target) {
    String[] parts = target.split("#", 2);
    Path from = Documents.ROOT.resolve(document);
    Path to = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
    return Files.exists(to) && (parts.length == 1 || anchors(to).contains(parts[1]));
  }

  private static Set<String> anchors(Path document) {
    return Documents.matches(HEADING, Documents.text(document)).stream()
        .map(heading -> anchor(heading.group(1)))
        .collect(Collectors.toSet());
  }

  /** The name by which a heading can be linked to, as the usual renderers make it. */
  private static String anchor(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
        .strip()
        .replace(' ', '-');
  }
}
