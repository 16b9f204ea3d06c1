package org.hearsay.interpret.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.interpret.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * Parts the words of a post into the office and the body: "Peruvian Interior Ministry spokeswoman"
 * into "spokeswoman" and "Peruvian Interior Ministry", "head of the port authority" likewise.
 */
final class Posts {

  private static final List<String> JOINTS = List.of(" of ", " for ", " at ", " with ", " from ");

  private static final Set<String> OFFICE_WORDS =
      Table.beside(Posts.class, "office_words.csv").rows().stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toSet());

  private final VoiceNouns nouns;
  private final Predicate<String> isBody;

  /**
   * Parts posts by nouns for bodies.
   *
   * @param isBody whether a name is that of a body that the report or a list names
   */
  Posts(VoiceNouns nouns, Predicate<String> isBody) {
    this.nouns = nouns;
    this.isBody = isBody;
  }

  /**
   * A post in its parts.
   *
   * @param office what its holder is
   * @param organisation the body, or null where the words name none
   */
  record Post(String office, @Nullable String organisation) {}

  /** The parts of a post as written. */
  Post of(String words) {
    for (String joint : JOINTS) {
      int at = words.indexOf(joint);
      if (at > 0 && endsInPerson(words.substring(0, at))) {
        String tail = withoutArticle(words.substring(at + joint.length()));
        return isBodysName(tail) ? new Post(words.substring(0, at), tail) : new Post(words, null);
      }
    }
    return inFront(words.split(" "), words);
  }

  private Post inFront(String[] words, String post) {
    for (int end = words.length - 1; end > 0; end--) {
      String front = String.join(" ", List.of(words).subList(0, end));
      if (isBodysName(front) && !OFFICE_WORDS.contains(front.toLowerCase(Locale.ROOT))) {
        return new Post(String.join(" ", List.of(words).subList(end, words.length)), front);
      }
    }
    return new Post(post, null);
  }

  private boolean endsInPerson(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return nouns.find(last).filter(VoiceNoun::isPerson).isPresent();
  }

  private boolean isBodysName(String words) {
    String[] each = words.split(" ");
    boolean byNoun =
        nouns
            .find(each[each.length - 1])
            .filter(noun -> noun.kind() == VoiceNoun.Kind.ORGANISATION)
            .isPresent();
    boolean ofWhat =
        IntStream.range(1, each.length - 1)
            .filter(i -> each[i].equals("of") || each[i].equals("for"))
            .mapToObj(i -> nouns.find(each[i - 1]))
            .anyMatch(n -> n.filter(v -> v.kind() == VoiceNoun.Kind.ORGANISATION).isPresent());
    return byNoun || ofWhat || isBody.test(words);
  }

  private static String withoutArticle(String words) {
    return words.startsWith("the ") ? words.substring("the ".length()) : words;
  }
}
