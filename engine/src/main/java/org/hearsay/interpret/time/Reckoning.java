package org.hearsay.interpret.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.Precision;
import org.hearsay.interpret.certainty.Futurity;
import org.hearsay.interpret.time.TimeMention.Kind;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Span;
import org.hearsay.text.Unread;
import org.jspecify.annotations.Nullable;

/**
 * The reckoning of one report's times, sentence by sentence: what was named last counts for more.
 */
final class Reckoning {

  private record Pending(Line line, EventClause clause, @Nullable LocalDate said) {}

  private final Report report;
  private final Story story;
  private final EventDates events;
  private final List<Pending> pending = new ArrayList<>();
  private final List<TimeMention> mentions = new ArrayList<>();
  private final List<Unread> unresolved = new ArrayList<>();
  private final Expressions expressions;

  Reckoning(Report report, Story story, EventFamilies families) {
    this.report = report;
    this.story = story;
    this.events = new EventDates(families);
    this.expressions = new Expressions(report.text());
  }

  /** Reads the next sentence. */
  void read(Line line, List<Phrase> phrases, List<EventClause> clauses) {
    LocalDate said = report.published();
    for (Phrase phrase : phrases) {
      Resolution resolution = resolve(line, phrase, said);
      note(line, phrase, resolution);
      if (resolution instanceof Days days && isSayingDay(line, phrase, days)) {
        said = days.from();
      }
    }
    for (EventClause clause : clauses) {
      if (phrases.stream().noneMatch(p -> p.begin() < clause.end() && clause.begin() < p.end())) {
        pending.add(new Pending(line, clause, said));
      }
    }
  }

  /** All times found, once every sentence is read. */
  Times times() {
    pending.forEach(this::settle);
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    unresolved.sort((a, b) -> a.span().compareTo(b.span()));
    return new Times(mentions, unresolved, expressions.all());
  }

  private Resolution resolve(Line line, Phrase phrase, @Nullable LocalDate said) {
    Context context = story.context(said, isFuture(line, phrase));
    Resolution first = resolve(phrase.first(), context);
    Match other = phrase.second();
    if (other != null) {
      return join(line, phrase.first(), first, other, context);
    }
    express(line, phrase.first(), first);
    if (!(first instanceof Days days) || !days.isDated()) {
      return first;
    }
    return switch (phrase.kind()) {
      case SINCE -> Days.since(days.from(), said, days.timex());
      case UNTIL -> Days.until(days.to(), days.timex());
      default -> days;
    };
  }

  private void express(Line line, Match match, Resolution resolution) {
    if (isOfTheNews(line)) {
      expressions.add(line, match, resolution);
    }
  }

  private static Resolution resolve(Match match, Context context) {
    Resolution whole = match.pattern().meaning().resolve(match, context);
    String edge = match.value(Category.EDGEOF).orElse("");
    return whole instanceof Days days && !edge.isEmpty() ? days.part(edge) : whole;
  }

  /** The days from the first to the second; a first that comes out later is the one before it. */
  private Resolution join(Line line, Match first, Resolution one, Match second, Context context) {
    Resolution other = resolve(second, one instanceof Days days ? context.after(days) : context);
    Resolution from = one;
    LocalDate end = other instanceof Days days ? days.to() : null;
    if (end != null && upTo(one, end).isEmpty()) {
      from = resolve(first, context.asOf(end));
    }
    express(line, first, from);
    express(line, second, other);
    if (!(from instanceof Days) || !(other instanceof Days)) {
      return from instanceof Days ? other : from;
    }
    return end == null ? Undated.TOO_VAGUE : upTo(from, end).orElse(Undated.NO_SUCH_DAY);
  }

  private static Optional<Resolution> upTo(Resolution first, LocalDate end) {
    LocalDate from = first instanceof Days days ? days.from() : null;
    return from == null || end.isBefore(from)
        ? Optional.empty()
        : Optional.of(Days.range(from, end, first.timex()));
  }

  private static boolean isFuture(Line line, Phrase phrase) {
    OptionalInt verb = Governor.verbOf(line, phrase.first().first());
    return verb.isPresent() && Futurity.isPlanned(line.sentence(), verb.getAsInt());
  }

  private void note(Line line, Phrase phrase, Resolution resolution) {
    Span span = phrase.span(line, report.text());
    if (resolution instanceof Undated undated) {
      if (undated != Undated.NO_TIME && isOfTheNews(line)) {
        unresolved.add(new Unread(span, undated.reason(span.text())));
      }
      return;
    }
    if (!(resolution instanceof Days days) || !isOfTheNews(line)) {
      return;
    }
    mentions.add(mention(span, line, days));
    boolean learnt = story.remember(line, phrase, days);
    if (learnt && days.from() != null && days.precision() == Precision.DAY) {
      events.learn(line, phrase, days.from());
    }
  }

  /** What is said about the publication, or of a picture's maker, tells no time of the news. */
  private static boolean isOfTheNews(Line line) {
    BlockKind kind = line.sentence().kind();
    return kind != BlockKind.BOILERPLATE && kind != BlockKind.CREDIT;
  }

  private void settle(Pending asked) {
    EventClause clause = asked.clause();
    Line line = asked.line();
    Span span =
        report.span(
            line.token(clause.begin()).span().begin(), line.token(clause.end() - 1).span().end());
    Optional<LocalDate> begin = events.beginOf(clause.word());
    if (begin.isEmpty()) {
      unresolved.add(new Unread(span, Undated.NO_EVENT.reason(span.text())));
      return;
    }
    Days days =
        clause.kind() == Kind.SINCE
            ? Days.since(begin.get(), asked.said(), Timex.day(begin.get()))
            : Days.until(begin.get(), Timex.day(begin.get()));
    mentions.add(mention(span, line, days));
  }

  private static TimeMention mention(Span span, Line line, Days days) {
    return new TimeMention(
        span, line.index(), days.kind(), days.from(), days.to(), days.precision());
  }

  /** "Said Tuesday that in the past day": the day counts for what is said. */
  private static boolean isSayingDay(Line line, Phrase phrase, Days days) {
    int before = line.word(phrase.begin() - 1).equals("on") ? 2 : 1;
    return days.precision() == Precision.DAY
        && days.kind() == Kind.POINT
        && line.value(phrase.begin() - before, Category.SAY).isPresent();
  }
}
