package org.hearsay.app.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearsay.claim.lineage.Answer;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.claim.lineage.Life;
import org.hearsay.claim.lineage.Question;
import org.hearsay.claim.lineage.SameClaim;
import org.hearsay.claim.lineage.Telling;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Explained;
import org.hearsay.ledger.KeptPage;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a ledger for a person to read: the day of the report in a first column, what is claimed
 * beside it.
 */
public final class LedgerSheet {
  private static final int INDENT = 12;
  private static final int LABEL = 12;

  private final int width;
  private final Ink ink;
  private final Consumer<String> lines;

  /** One that is {@code width} columns wide and hands its lines on. */
  public LedgerSheet(int width, Ink ink, Consumer<String> lines) {
    this.width = width;
    this.ink = ink;
    this.lines = lines;
  }

  /** {@code number} with commas between thousands. */
  public static String grouped(BigDecimal number) {
    return Amounts.grouped(number);
  }

  /** A claim with who claims it, and what was said about it. */
  public void claim(ClaimRow claim) {
    headed(day(claim), claim.content(), ink::bold);
    indented("— " + voices(claim));
    facts(claim);
    lines.accept("");
  }

  /** A figure with who claims it. */
  public void figure(ClaimRow claim, ClaimRow.Amount figure) {
    headed(day(claim), amount(figure), ink::bold);
    indented("— " + voices(claim));
    indented("“" + Plain.line(claim.content()) + "”");
    facts(claim);
    lines.accept("");
  }

  /** What became of a claim. */
  public void change(Change change) {
    String what = change.what() == null ? "" : " (" + change.what() + ")";
    headed(day(change.claim()), change.kind().label() + what, ink::accent);
    ClaimRow before = change.before();
    if (before != null && change.after() != null && !same(before, change.after())) {
      indented("was: " + Plain.line(before.content()));
    }
    indented(Plain.line(change.claim().content()));
    indented("— " + voices(change.claim()));
    indented(ink.faint(change.claim().id()));
    lines.accept("");
  }

  private static boolean same(ClaimRow before, ClaimRow after) {
    return before.content().equals(after.content());
  }

  /** A question with its answers side by side. */
  public void asked(Asked asked) {
    new QuestionSheet(width, ink, lines).asked(asked);
  }

  /**
   * A claim in full, each of its parts under a label.
   *
   * @param questions the questions that it answers
   */
  public void explained(Explained explained, List<Asked> questions) {
    ClaimRow claim = explained.claim();
    Wrap.words("“" + Plain.line(claim.content()) + "”", width)
        .forEach(line -> lines.accept(ink.bold(line)));
    labelled("claim", claim.id());
    labelled("quote", claim.quote());
    claim.chain().forEach(voice -> labelled("voice", voice(voice)));
    labelled("certainty", claim.certainty());
    claim.figures().forEach(figure -> labelled("figure", amount(figure)));
    claim.times().forEach(time -> labelled("time", time(time)));
    claim.places().forEach(place -> labelled("place", place(place)));
    claim.statuses().forEach(status -> labelled("status", status(status)));
    claim.events().forEach(event -> labelled("event", event(event)));
    labelled("happened", stretch(claim.happenedFrom(), claim.happenedTo()));
    labelled("said", claim.saidOn());
    report(explained);
    explained.history().forEach(change -> labelled("history", history(change)));
    explained.reviews().forEach(review -> labelled("review", ReviewSheet.line(review)));
    questions.forEach(asked -> lineage(claim.id(), asked));
    reasons(explained.json());
  }

  private void report(Explained explained) {
    ClaimRow.InReport report = explained.claim().report();
    labelled("reported", report.published() == null ? "day not known" : report.published());
    labelled("recorded", report.recordedAt() + ", read by " + report.engine());
    labelled("superseded", explained.supersededAt() == null ? null : "" + explained.supersededAt());
    String version = report.version() == 1 ? "" : " (version " + report.version() + ")";
    labelled("report", (report.headline() == null ? "" : report.headline()) + version);
    labelled("address", report.url());
    labelled("sha256", report.sha256());
    page(explained.page());
  }

  private void page(@Nullable KeptPage page) {
    if (page != null) {
      String size = String.format(java.util.Locale.ROOT, "%,d bytes", page.size());
      labelled("page kept", page.address() + ", fetched " + page.fetchedAt() + ", " + size);
      labelled("its sha256", page.sha256());
    }
  }

  private void lineage(String claim, Asked asked) {
    Question question = asked.question();
    String days = QuestionSheet.days(question);
    labelled("question", question.asks() + (days.isEmpty() ? "" : " · " + days));
    asked.answerOf(claim).ifPresent(answer -> answer(answer, asked));
    question.answers().stream()
        .filter(other -> !other.equals(asked.answerOf(claim).orElse(null)))
        .forEach(other -> labelled("others say", QuestionSheet.answered(other)));
    new QuestionSheet(width, ink, lines).compared(asked.compared());
  }

  /** The same claim in all reports, where it comes from, what became of it. */
  private void answer(Answer answer, Asked asked) {
    SameClaim claim = answer.claim();
    labelled("said in", QuestionSheet.whereTold(claim));
    labelled(
        "origins", answer.origins().range() + ": " + String.join("; ", answer.origins().reasons()));
    asked.lives().stream()
        .filter(life -> life.claim().equals(claim.id()))
        .flatMap(life -> life.events().stream())
        .forEach(event -> labelled("life", event(event)));
    Set<String> tellings = claim.tellings().stream().map(Telling::id).collect(Collectors.toSet());
    asked.changes().stream()
        .filter(c -> tellings.contains(c.from().id()) || tellings.contains(c.to().id()))
        .forEach(change -> labelled("changed", QuestionSheet.change(change)));
  }

  private static String event(Life.Event event) {
    String by = event.by() == null ? "" : " by " + event.by();
    return (event.day() == null ? "no date" : event.day())
        + " "
        + event.kind().label()
        + by
        + " · "
        + event.telling().source().label()
        + " · "
        + QuestionSheet.told(event.telling());
  }

  private static String history(Change change) {
    String what = change.what() == null ? "" : " (" + change.what() + ")";
    return change.kind().label() + what + " by the recording of " + change.recordedAt();
  }

  private void reasons(String json) {
    try {
      for (JsonNode reason : new ObjectMapper().readTree(json).path("why")) {
        String words = reason.path("span").path("text").asText("");
        labelled(
            "why",
            reason.path("pass").asText()
                + ": "
                + reason.path("what").asText()
                + (words.isEmpty() ? "" : " “" + words + "”"));
      }
    } catch (JsonProcessingException broken) {
      labelled("why", "cannot be read: " + broken.getOriginalMessage());
    }
  }

  private void facts(ClaimRow claim) {
    List<String> facts = new ArrayList<>();
    facts.add(claim.id());
    claim.statuses().forEach(status -> facts.add(status(status)));
    String happened = stretch(claim.happenedFrom(), claim.happenedTo());
    if (happened != null) {
      facts.add("about " + happened);
    }
    if (!claim.places().isEmpty()) {
      facts.add(
          claim.places().stream()
              .map(ClaimRow.Place::name)
              .distinct()
              .map(Plain::line)
              .collect(Collectors.joining(", ")));
    }
    Wrap.pieces(facts, " · ", width - INDENT)
        .forEach(line -> lines.accept(" ".repeat(INDENT) + ink.faint(line)));
  }

  private void headed(String day, String text, UnaryOperator<String> style) {
    List<String> wrapped = Wrap.words(Plain.line(text), width - INDENT);
    for (int i = 0; i < wrapped.size(); i++) {
      String first = i == 0 ? day : "";
      lines.accept(first + " ".repeat(INDENT - first.length()) + style.apply(wrapped.get(i)));
    }
  }

  private void indented(String text) {
    Wrap.words(text, width - INDENT).forEach(line -> lines.accept(" ".repeat(INDENT) + line));
  }

  private void labelled(String label, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return;
    }
    List<String> wrapped = Wrap.words(Plain.line(text), width - LABEL);
    for (int i = 0; i < wrapped.size(); i++) {
      String first = i == 0 ? label : "";
      lines.accept(first + " ".repeat(LABEL - first.length()) + wrapped.get(i));
    }
  }

  private static String day(ClaimRow claim) {
    String published = claim.report().published();
    return published == null ? "no date" : published.substring(0, Math.min(10, published.length()));
  }

  /** The origin first, as {@link Voices} has it. */
  private static String voices(ClaimRow claim) {
    List<String> names =
        new ArrayList<>(claim.chain().stream().map(voice -> Plain.line(voice.actor())).toList());
    if (names.size() == 1) {
      return names.get(0) + ", in its own voice";
    }
    Collections.reverse(names);
    return String.join(" → ", names);
  }

  private static String voice(ClaimRow.Voice voice) {
    List<String> parts = new ArrayList<>();
    parts.add(voice.actor());
    parts.add(voice.kind());
    if (voice.role() != null) {
      parts.add(voice.role());
    }
    if (voice.side() != null) {
      parts.add("for " + voice.side());
    }
    if (voice.saidOn() != null) {
      parts.add("on " + voice.saidOn());
    }
    return String.join(" · ", parts);
  }

  private static String amount(ClaimRow.Amount figure) {
    List<String> parts = new ArrayList<>();
    if (figure.whose() != null) {
      parts.add(Plain.line(figure.whose()));
    }
    parts.add(Plain.line(figure.measure()));
    parts.add(Amounts.of(figure.low(), figure.high(), figure.unit(), figure.qualifier()));
    String period = stretch(figure.from(), figure.to());
    if (period != null) {
      parts.add(period);
    }
    if (figure.kind() != null) {
      parts.add(figure.kind());
    }
    return String.join(" · ", parts);
  }

  private static String time(ClaimRow.Time time) {
    String days = stretch(time.from(), time.to());
    return "“" + time.words() + "”" + (days == null ? "" : ", " + days);
  }

  private static String place(ClaimRow.Place place) {
    String where =
        place.latitude() == null
            ? ""
            : " · %s at %.4f, %.4f"
                .formatted(place.precision(), place.latitude(), place.longitude());
    return place.name() + (place.kind() == null ? "" : " · " + place.kind()) + where;
  }

  private static String event(ClaimRow.Happening event) {
    return event.type()
        + (event.factuality().equals("asserted") ? "" : " (" + event.factuality() + ")")
        + (event.actor() == null ? "" : " · by " + event.actor())
        + (event.target() == null ? "" : " · " + event.target())
        + (event.place() == null ? "" : " · " + event.place());
  }

  private static String status(ClaimRow.Said status) {
    return status.value() + (status.by() == null ? "" : " by " + Plain.line(status.by()));
  }

  private static @Nullable String stretch(@Nullable String from, @Nullable String to) {
    return from == null && to == null ? null : Days.of(day(from), day(to));
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }
}
