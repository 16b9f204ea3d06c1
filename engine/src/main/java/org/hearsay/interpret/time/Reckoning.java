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
  private final boolean ofHistory;
  private final EventDates events;
  private final List<Pending> pending = new ArrayList<>();
  private final List<TimeMention> mentions = new ArrayList<>();
  private final List<Unread> unresolved = new ArrayList<>();
  private @Nullable Days lastDay;
  private @Nullable Days last;
  private @Nullable Integer year;

  /**
   * Starts a report.
   *
   * @param ofHistory whether dates without a year are in the year named last
   */
  Reckoning(Report report, boolean ofHistory, EventFamilies families) {
    this.report = report;
    this.ofHistory = ofHistory;
    this.events = new EventDates(families);
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
    return new Times(mentions, unresolved);
  }

  private Resolution resolve(Line line, Phrase phrase, @Nullable LocalDate said) {
    Context context =
        new Context(report.published(), said, isFuture(line, phrase), lastDay, last, year);
    Resolution first = resolve(phrase.first(), context);
    if (phrase.second() != null) {
      return join(phrase, first, resolve(phrase.second(), context), context);
    }
    if (!(first instanceof Days days) || !days.isDated()) {
      return first;
    }
    return switch (phrase.kind()) {
      case SINCE -> Days.since(days.from(), said);
      case UNTIL -> Days.until(days.to());
      default -> days;
    };
  }

  private static Resolution resolve(Match match, Context context) {
    return match.pattern().meaning().resolve(match, context);
  }

  /** The days from the first to the second; a first that comes out later is the one before it. */
  private static Resolution join(
      Phrase phrase, Resolution first, Resolution second, Context context) {
    if (!(first instanceof Days from) || !(second instanceof Days to)) {
      return first instanceof Days ? second : first;
    }
    LocalDate end = to.to();
    if (end == null) {
      return Undated.TOO_VAGUE;
    }
    return upTo(from, end)
        .or(() -> upTo(resolve(phrase.first(), context.asOf(end)), end))
        .orElse(Undated.NO_SUCH_DAY);
  }

  private static Optional<Resolution> upTo(Resolution first, LocalDate end) {
    LocalDate from = first instanceof Days days ? days.from() : null;
    return from == null || end.isBefore(from)
        ? Optional.empty()
        : Optional.of(Days.range(from, end));
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
    Days days = (Days) resolution;
    if (!isOfTheNews(line)) {
      return;
    }
    mentions.add(mention(span, line, days));
    if (line.sentence().kind().holdsClaims()) {
      remember(line, phrase, days);
    }
  }

  /** What is said about the publication, or of a picture's maker, tells no time of the news. */
  private static boolean isOfTheNews(Line line) {
    BlockKind kind = line.sentence().kind();
    return kind != BlockKind.BOILERPLATE && kind != BlockKind.CREDIT;
  }

  private void remember(Line line, Phrase phrase, Days days) {
    LocalDate from = days.from();
    if (from == null || days.kind() == Kind.SINCE) {
      return;
    }
    last = days;
    if (days.precision() == Precision.DAY) {
      lastDay = days;
      events.learn(line, phrase, from);
    }
    boolean writtenYear = phrase.first().has(Category.YEAR) || phrase.first().has(Category.ISODATE);
    if (writtenYear && (ofHistory || report.published() == null)) {
      year = from.getYear();
    }
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
            ? Days.since(begin.get(), asked.said())
            : Days.until(begin.get());
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
