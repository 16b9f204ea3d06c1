package org.hearsay.pipeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.claim.lineage.Compared;
import org.hearsay.corroborate.Inquiry;
import org.hearsay.corroborate.ReportTrace;
import org.hearsay.corroborate.Sought;
import org.hearsay.ledger.AccountForm;
import org.hearsay.ledger.KnownTexts;
import org.hearsay.ledger.KnownTexts.KnownText;
import org.hearsay.ledger.LedgerException;
import org.hearsay.pipeline.Candidates.Candidate;
import org.jspecify.annotations.Nullable;

/** Reads, for a claim, the reports of a ledger that may have to do with it, and no others. */
final class Neighbourhood {
  /** How many reports are compared for one question; of more, those that share most with it. */
  static final int MOST = 200;

  private final AccountForm form;
  private final int most;
  private final Traces traces;

  /** All recordings up to this one have keys. */
  private long keyedUpTo;

  Neighbourhood(AccountForm form, int most, Traces traces) {
    this.form = form;
    this.most = most;
    this.traces = traces;
  }

  /** The questions that {@code claim} answers, as far as {@code texts} tell. */
  List<Asked> asked(String claim, KnownTexts texts, Reviewed reviewed) {
    List<KnownText> own = texts.of(claim);
    return own.isEmpty() ? List.of() : new Search(claim, texts, reviewed).from(own);
  }

  /** All questions that {@code all} texts answer. */
  List<Asked> askedOfAll(List<KnownText> all, KnownTexts texts, Reviewed reviewed) {
    Inquiry inquiry = Inquiry.aboutAll(reviewed.rulings());
    long reviews = 0;
    for (ReportTrace trace : traces(all, texts, reviewed)) {
      inquiry.add(trace);
      reviews += reviewed.about(trace.source().report());
    }
    return inquiry.asked(new Compared(all.size(), 0, null, null, 0, reviews));
  }

  private List<ReportTrace> traces(List<KnownText> of, KnownTexts texts, Reviewed reviewed) {
    return traces.of(
        of,
        reviewed.position(),
        some -> {
          Map<Long, KnownTexts.Kept> accounts =
              texts.accounts(some.stream().map(KnownText::recording).toList());
          return some.parallelStream()
              .map(text -> trace(text, accounts.get(text.recording()), reviewed))
              .toList();
        });
  }

  private ReportTrace trace(KnownText text, KnownTexts.@Nullable Kept account, Reviewed reviewed) {
    if (account == null) {
      throw new LedgerException("There is no account of recording " + text.recording() + ".");
    }
    return ReportTrace.of(
        reviewed.applied(account.read(form)),
        text.superseded() ? ReportTrace.Edition.SUPERSEDED : ReportTrace.Edition.NEWEST);
  }

  private long unkeyed(KnownTexts texts) {
    long unkeyed = texts.unkeyed(LedgerLineage.KEYS.form(), keyedUpTo);
    if (unkeyed == 0) {
      keyedUpTo = Math.max(keyedUpTo, texts.last());
    }
    return unkeyed;
  }

  /** One search, from a report to those that may have to do with it, and on from them. */
  private final class Search {
    private final KnownTexts texts;
    private final Reviewed reviewed;
    private final Inquiry inquiry;
    private long reviews;
    private final Set<Long> added = new HashSet<>();
    private final Set<Long> unknown = new HashSet<>();
    private final Map<Long, Long> leftOut = new HashMap<>();
    private final Candidates candidates;
    private @Nullable LocalDate around;

    Search(String claim, KnownTexts texts, Reviewed reviewed) {
      this.texts = texts;
      this.reviewed = reviewed;
      this.candidates = new Candidates(texts);
      this.inquiry = Inquiry.about(Set.of(claim), reviewed.rulings());
    }

    List<Asked> from(List<KnownText> own) {
      add(own.subList(0, Math.min(own.size(), most)));
      List<Sought> next = inquiry.next();
      around = next.isEmpty() ? null : next.get(0).around();
      while (!next.isEmpty()) {
        addLikeliest(next);
        inquiry.partners().forEach(this::addTextsOf);
        next = inquiry.next();
      }
      inquiry.passedOn(texts.present(inquiry.relays()));
      return inquiry.asked(compared());
    }

    private void add(List<KnownText> some) {
      for (KnownText text : some) {
        added.add(text.recording());
        leftOut.remove(text.recording());
      }
      for (ReportTrace trace : traces(some, texts, reviewed)) {
        inquiry.add(trace);
        reviews += reviewed.about(trace.source().report());
      }
    }

    /** Texts that no key leads to, of a claim that somebody said to be one with another. */
    private void addTextsOf(String claim) {
      add(
          texts.of(claim).stream()
              .filter(text -> !added.contains(text.recording()))
              .limit(Math.max(0, most - added.size()))
              .toList());
    }

    /** Of those that have what is sought, the likeliest that were known, if there is room. */
    private void addLikeliest(List<Sought> wanted) {
      List<Candidate> found = candidates.of(wanted);
      found.removeIf(
          each -> added.contains(each.recording()) || unknown.contains(each.recording()));
      int next = 0;
      while (next < found.size() && added.size() < most) {
        int end = Math.min(found.size(), next + most - added.size());
        List<Long> some = found.subList(next, end).stream().map(Candidate::recording).toList();
        unknown.addAll(some);
        List<KnownText> known = texts.known(some);
        known.forEach(text -> unknown.remove(text.recording()));
        add(known);
        next = end;
      }
      found
          .subList(next, found.size())
          .forEach(each -> leftOut.merge(each.recording(), each.days(), Math::min));
    }

    private Compared compared() {
      long nearest = leftOut.values().stream().mapToLong(days -> days).min().orElse(0);
      boolean known = !leftOut.isEmpty() && around != null && nearest > 0 && nearest < DAYS;
      Function<Long, @Nullable LocalDate> day =
          days -> known && around != null ? around.plusDays(days) : null;
      return new Compared(
          added.size(),
          leftOut.size(),
          day.apply(1 - nearest),
          day.apply(nearest - 1),
          unkeyed(texts),
          reviews);
    }
  }

  /** Further apart no two days are that an inquiry asks of. */
  private static final long DAYS = 10_000;
}
