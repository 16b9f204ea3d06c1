package org.hearsay.interpret.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * Parts words that join two times, or a time and another word, by a dash: "1939-45", "5-7",
 * "1941-February", "late-July". Other words stay whole.
 */
final class Pieces {

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final Pattern JOINED =
      Pattern.compile(
          "(\\d{1,4})([-–—])(\\d{1,4})|(\\d{4})(/)(\\d{2,4})|(now|recently)(-)(\\p{L}+)|(\\d{4}|\\d{1,2})([-–—])("
              + MONTH
              + ")|("
              + MONTH
              + ")([-–—/])(\\d{1,2}|"
              + MONTH
              + ")|(early|late)(-)(spring|summer|autumn|winter|"
              + MONTH
              + ")",
          Pattern.CASE_INSENSITIVE);
  private static final int GROUPS = 3;
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:nineteen|eighteen) (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
              + "(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?",
          Pattern.CASE_INSENSITIVE);

  private final List<Token> tokens = new ArrayList<>();
  private final int[] first;

  private Pieces(Sentence sentence) {
    first = new int[sentence.tokens().size()];
    for (int i = 0; i < first.length; i++) {
      first[i] = tokens.size();
      if (!joinsYear(sentence.span(), sentence.tokens().get(i))) {
        add(sentence.tokens().get(i));
      } else {
        first[i]--;
      }
    }
  }

  /** "Nineteen ninety six" is one year, where single spaces part its words. */
  private boolean joinsYear(Span sentence, Token token) {
    int last = tokens.size() - 1;
    if (last < 0) {
      return false;
    }
    Token before = tokens.get(last);
    int begin = before.span().begin();
    int end = token.span().end();
    String words = before.text() + " " + token.text();
    boolean stands =
        sentence.text().startsWith(words, begin - sentence.begin())
            && words.length() == end - begin;
    if (!stands || !YEAR.matcher(words).matches()) {
      return false;
    }
    Span span = new Span(begin, end, words);
    tokens.set(last, new Token(span, before.tag(), before.head(), before.relation()));
    return true;
  }

  /** The sentence with such words parted; its tree stays as it was. */
  static Sentence of(Sentence sentence) {
    if (sentence.tokens().stream().map(Token::text).noneMatch(Pieces::isPart)) {
      return sentence;
    }
    Pieces pieces = new Pieces(sentence);
    return new Sentence(sentence.span(), sentence.block(), sentence.kind(), pieces.withHeads());
  }

  private static boolean isPart(String word) {
    return word.equalsIgnoreCase("nineteen") || word.equalsIgnoreCase("eighteen") || isJoined(word);
  }

  private static boolean isJoined(String word) {
    int dash = word.length();
    for (int i = 1; i < word.length() - 1; i++) {
      dash = "-–—/".indexOf(word.charAt(i)) >= 0 ? i : dash;
    }
    return dash < word.length() && match(word).matches();
  }

  private static Matcher match(String word) {
    return JOINED.matcher(word.toLowerCase(Locale.ROOT).length() == word.length() ? word : "");
  }

  private void add(Token token) {
    Matcher joined = match(token.text());
    if (!joined.matches()) {
      tokens.add(token);
      return;
    }
    for (int group = 1; group <= joined.groupCount(); group++) {
      if (joined.group(group) != null) {
        tokens.add(piece(token, joined, group));
      }
    }
  }

  private static Token piece(Token whole, Matcher joined, int group) {
    Span span = whole.span();
    int begin = joined.start(group);
    int end = joined.end(group);
    Span part =
        new Span(span.begin() + begin, span.begin() + end, span.text().substring(begin, end));
    boolean mark = group % GROUPS == 2;
    return new Token(part, mark ? ":" : whole.tag(), whole.head(), whole.relation());
  }

  private List<Token> withHeads() {
    return tokens.stream().map(this::withHead).toList();
  }

  private Token withHead(Token token) {
    int head = token.head();
    int moved = head >= 0 && head < first.length ? first[head] : head;
    return new Token(token.span(), token.tag(), moved, token.relation());
  }
}
