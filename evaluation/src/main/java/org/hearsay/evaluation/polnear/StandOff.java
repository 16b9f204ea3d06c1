package org.hearsay.evaluation.polnear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.claim.Attribution;
import org.hearsay.text.Span;

/**
 * Reads the attributions of a brat stand-off file.
 *
 * <p>A line {@code T1<tab>Content 10 20;25 30<tab>words} marks text, in one piece or several; its
 * offsets count code points. A line {@code E1<tab>Attribution:T4 Content:T1 Cue:T2 Source:T3} links
 * what is marked; {@code Content2} is a further content of the same attribution. All else (notes,
 * marks that no attribution holds) is left aside.
 */
final class StandOff {
  private static final Pattern MARK =
      Pattern.compile("(T\\d+)\\t\\S+ (\\d+ \\d+(?:;\\d+ \\d+)*)(?:\\t.*)?");
  private static final Pattern LINK = Pattern.compile("E\\d+\\t(.*)");
  private static final Pattern ARGUMENT = Pattern.compile("(Source|Cue|Content)\\d*:(T\\d+)");

  private final String text;
  private final Map<String, List<Span>> marks = new HashMap<>();

  private StandOff(String text) {
    this.text = text;
  }

  /** The attributions in {@code lines} on {@code text}, in the order of the file. */
  static List<Attribution> attributions(List<String> lines, String text) {
    StandOff file = new StandOff(text);
    matches(MARK, lines).forEach(file::mark);
    return matches(LINK, lines).map(link -> file.attribution(link.group(1))).toList();
  }

  private static Stream<Matcher> matches(Pattern pattern, List<String> lines) {
    return lines.stream().map(pattern::matcher).filter(Matcher::matches);
  }

  private void mark(Matcher line) {
    List<Span> pieces = new ArrayList<>();
    for (String piece : line.group(2).split(";")) {
      String[] ends = piece.split(" ");
      pieces.add(span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    marks.put(line.group(1), pieces);
  }

  private Span span(int begin, int end) {
    int from = text.offsetByCodePoints(0, begin);
    return Span.of(text, from, text.offsetByCodePoints(from, end - begin));
  }

  private Attribution attribution(String arguments) {
    Map<String, List<Span>> pieces = new HashMap<>();
    Matcher argument = ARGUMENT.matcher(arguments);
    while (argument.find()) {
      pieces
          .computeIfAbsent(argument.group(1), role -> new ArrayList<>())
          .addAll(marks.getOrDefault(argument.group(2), List.of()));
    }
    return new Attribution(
        pieces.getOrDefault("Source", List.of()),
        pieces.getOrDefault("Cue", List.of()),
        pieces.getOrDefault("Content", List.of()),
        List.of());
  }
}
