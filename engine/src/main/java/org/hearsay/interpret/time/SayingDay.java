package org.hearsay.interpret.time;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/** Tells whether a day in a sentence is the day of a cue's saying. */
final class SayingDay {

  private static final int HOPS = 8;

  private final List<Token> tokens;
  private final Span cue;
  private final List<Span> content;

  SayingDay(Sentence sentence, Span cue, List<Span> content) {
    this.tokens = sentence.tokens();
    this.cue = cue;
    this.content = content;
  }

  /** By the tree where it says so; else where no other verb stands between the day and the cue. */
  boolean isOf(Span day) {
    int at = first(day);
    int verb = verbAbove(at);
    if (verb >= 0 && isInCue(verb)) {
      return true;
    }
    if (verb >= 0 && tokens.get(verb).relation().startsWith("acl")) {
      return false;
    }
    return isNear(day) || isShared(at, verb);
  }

  /** How far the day stands from the cue, in units of text. */
  int distance(Span day) {
    return day.begin() >= cue.end()
        ? day.begin() - cue.end()
        : Math.max(0, cue.begin() - day.end());
  }

  private boolean isNear(Span day) {
    int from = Math.min(day.end(), cue.end());
    int to = Math.max(day.begin(), cue.begin());
    return tokens.stream()
        .filter(token -> token.span().begin() >= from && token.span().end() <= to)
        .noneMatch(token -> token.isVerb() || isInContent(token));
  }

  /** "Said Tuesday that ... and said": the second verb has no subject of its own. */
  private boolean isShared(int day, int verb) {
    int said = first(cue);
    if (day > said || said < 1 || said >= tokens.size()) {
      return false;
    }
    boolean coordinated = verb >= 0 && isConjunctOf(said, verb);
    boolean joined = tokens.get(said - 1).tag().equals("CC");
    return coordinated || joined && followsVerb(day);
  }

  private boolean followsVerb(int day) {
    int before = day - 1;
    if (before > 0 && tokens.get(before).text().equalsIgnoreCase("on")) {
      before--;
    }
    return before >= 0 && tokens.get(before).isVerb() && !isInContent(tokens.get(before));
  }

  private boolean isConjunctOf(int index, int verb) {
    int at = index;
    for (int hop = 0; hop < HOPS && isThere(at); hop++) {
      if (!tokens.get(at).relation().equals("conj")) {
        return false;
      }
      at = tokens.get(at).head();
      if (at == verb) {
        return true;
      }
    }
    return false;
  }

  private int verbAbove(int index) {
    int at = index;
    for (int hop = 0; hop < HOPS && isThere(at); hop++) {
      if (tokens.get(at).isVerb()) {
        return at;
      }
      at = tokens.get(at).head();
    }
    return -1;
  }

  private boolean isInCue(int index) {
    return cue.contains(tokens.get(index).span());
  }

  private boolean isInContent(Token token) {
    return content.stream().anyMatch(span -> span.overlaps(token.span()));
  }

  /** The first word of a span; past the last where there is none. */
  private int first(Span span) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).span().end() > span.begin())
        .findFirst()
        .orElse(tokens.size());
  }

  private boolean isThere(int index) {
    return 0 <= index && index < tokens.size();
  }
}
