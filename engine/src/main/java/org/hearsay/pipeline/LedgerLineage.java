package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.claim.Account;
import org.hearsay.claim.lineage.Answer;
import org.hearsay.claim.lineage.Asked;
import org.hearsay.claim.lineage.NeighbourKey;
import org.hearsay.claim.lineage.Telling;
import org.hearsay.corroborate.ReportTrace;
import org.hearsay.ledger.AccountForm;
import org.hearsay.ledger.AsOf;
import org.hearsay.ledger.Filter;
import org.hearsay.ledger.KnownTexts;
import org.hearsay.ledger.KnownTexts.KnownText;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Listed;
import org.hearsay.ledger.NeighbourKeys;
import org.hearsay.ledger.Page;

/**
 * Who else says so: the questions that claims of a ledger answer, with their origins, their changes
 * and their lives, as far as was known at a moment.
 *
 * <pre>{@code
 * LedgerLineage lineage = new LedgerLineage(ledger, new KeptForm());
 * lineage.questions(filter, Page.Wanted.first(50)).rows().forEach(System.out::println);
 * }</pre>
 *
 * <p>It goes by what people said of claims by then, where they did; {@link #asRead} does not.
 *
 * <p>Nothing of it is kept in the ledger but what finds neighbours: an answer follows from the
 * texts that were known then, and cannot go stale. Only reports that may have to do with a question
 * are read for it. For one thread at a time, as the ledger is; what it has read it remembers for
 * the next question.
 */
public final class LedgerLineage {
  /** By what the reports of a ledger are found; to be handed to its recorder. */
  public static final NeighbourKeys KEYS =
      new NeighbourKeys() {
        @Override
        public int form() {
          return 2;
        }

        @Override
        public Collection<NeighbourKey> of(Account account) {
          return ReportTrace.of(account, ReportTrace.Edition.NOT_COUNTED).keys();
        }
      };

  /** So few reports are all compared with each other sooner than they are looked for. */
  private static final int AT_ONCE = 150;

  private final Ledger ledger;
  private final int most;
  private final boolean asRead;
  private final Neighbourhood neighbourhood;
  private final Traces traces;

  /**
   * Over a ledger.
   *
   * @param form how its accounts are read back
   */
  public LedgerLineage(Ledger ledger, AccountForm form) {
    this(ledger, form, Neighbourhood.MOST, false, new Traces());
  }

  /**
   * The same, as reports were read, whatever people said of their claims.
   *
   * @param form how its accounts are read back
   */
  public static LedgerLineage asRead(Ledger ledger, AccountForm form) {
    return asRead(ledger, form, new Traces());
  }

  /** The same with reports that another has taken apart, and for another. */
  public static LedgerLineage asRead(Ledger ledger, AccountForm form, Traces traces) {
    return new LedgerLineage(ledger, form, Neighbourhood.MOST, true, traces);
  }

  /** One that goes by reviews, with reports that another has taken apart, and for another. */
  public static LedgerLineage reviewed(Ledger ledger, AccountForm form, Traces traces) {
    return new LedgerLineage(ledger, form, Neighbourhood.MOST, false, traces);
  }

  /**
   * The same with another limit.
   *
   * @param most how many reports are compared for one question, at most
   */
  public LedgerLineage(Ledger ledger, AccountForm form, int most) {
    this(ledger, form, most, false, new Traces());
  }

  private LedgerLineage(Ledger ledger, AccountForm form, int most, boolean asRead, Traces traces) {
    this.ledger = ledger;
    this.most = most;
    this.asRead = asRead;
    this.traces = traces;
    this.neighbourhood = new Neighbourhood(form, most, traces);
  }

  /**
   * The questions that a claim answers: one for each of its figures, or one.
   *
   * @param claim the claim's whole identifier
   * @return nothing where the ledger did not know it then
   */
  public List<Asked> about(String claim, AsOf asOf) {
    return about(claim, ledger.texts(asOf), reviewed(asOf));
  }

  private Reviewed reviewed(AsOf asOf) {
    return asRead ? Reviewed.NOTHING : Reviewed.of(ledger.reviews(null, asOf.recorded()));
  }

  private List<Asked> about(String claim, KnownTexts texts, Reviewed reviewed) {
    return whole(texts, reviewed)
        .map(all -> all.getOrDefault(claim, List.of()))
        .orElseGet(
            () ->
                traces.answer(
                    texts.position() + " " + reviewed.position() + " " + claim,
                    () -> List.copyOf(neighbourhood.asked(claim, texts, reviewed))));
  }

  /** All questions by claim, of a ledger that is small enough to be compared at once. */
  private Optional<Map<String, List<Asked>>> whole(KnownTexts texts, Reviewed reviewed) {
    return traces.whole(
        texts.position() + " " + reviewed.position(), () -> compared(texts, reviewed));
  }

  private Optional<Map<String, List<Asked>>> compared(KnownTexts texts, Reviewed reviewed) {
    List<KnownText> all = texts.all(AT_ONCE + 1);
    if (all.size() > Math.min(AT_ONCE, most)) {
      return Optional.empty();
    }
    Map<String, List<Asked>> byClaim = new HashMap<>();
    for (Asked asked : neighbourhood.askedOfAll(all, texts, reviewed)) {
      for (String id : claims(asked)) {
        byClaim.computeIfAbsent(id, c -> new ArrayList<>()).add(asked);
      }
    }
    return Optional.of(byClaim);
  }

  /** The identifiers of the claims that are told in answer to a question. */
  private static Set<String> claims(Asked asked) {
    Set<String> ids = new HashSet<>();
    for (Answer answer : asked.question().answers()) {
      answer.claim().tellings().forEach(telling -> ids.add(telling.claim().id()));
    }
    return ids;
  }

  /**
   * The questions that the claims answer which {@code filter} asks for, each where the first of
   * those claims stands in the list of claims. An answer may come from a claim that the filter does
   * not ask for: it is shown beside.
   *
   * @param wanted how many questions; where the last claim answers several, all of them are given
   */
  public Page<Asked> questions(Filter filter, Page.Wanted wanted) {
    return questions(filter, wanted, each -> true);
  }

  /**
   * The same, but only those questions that {@code shown} lets in, such as those that several
   * reports answer.
   */
  public Page<Asked> questions(Filter filter, Page.Wanted wanted, Predicate<Asked> shown) {
    return questions(filter, wanted, shown, Integer.MAX_VALUE);
  }

  /**
   * The same, but the page also ends once it has a question and {@code enough} reports were
   * compared for it: some questions take a hundred times as long as others. Of a ledger so small
   * that all its reports are compared at once the page is as long as without.
   */
  public Page<Asked> questions(
      Filter filter, Page.Wanted wanted, Predicate<Asked> shown, int enough) {
    Paging paging = new Paging(filter, wanted.size(), shown, enough);
    String after = wanted.after();
    while (true) {
      List<Listed> claims = ledger.listed(filter, after, wanted.size() + 1);
      for (Listed claim : claims) {
        if (!paging.takes(claim)) {
          return new Page<>(paging.questions, after);
        }
        after = claim.key();
      }
      if (claims.size() <= wanted.size()) {
        return new Page<>(paging.questions, null);
      }
    }
  }

  /** The questions of one page, as they are found. */
  private final class Paging {
    private final Filter filter;
    private final int size;
    private final Predicate<Asked> shown;
    private final KnownTexts texts;
    private final Reviewed reviewed;
    private final List<Asked> questions = new ArrayList<>();
    private final int enough;

    /** Whether all reports are compared at once, so that no question takes longer than another. */
    private final boolean small;

    private long compared;

    /** Which tellings of a claim stand in questions that were found. */
    private final Map<String, Set<String>> told = new HashMap<>();

    Paging(Filter filter, int size, Predicate<Asked> shown, int enough) {
      this.enough = enough;
      this.filter = filter;
      this.size = size;
      this.shown = shown;
      this.texts = ledger.texts(filter.asOf());
      this.reviewed = reviewed(filter.asOf());
      this.small = whole(texts, reviewed).isPresent();
    }

    /**
     * Adds the questions that {@code claim} is the first to answer; false where there is no room.
     */
    boolean takes(Listed claim) {
      if (told.getOrDefault(claim.id(), Set.of()).contains(ALL)) {
        return true;
      }
      if (!questions.isEmpty() && compared >= enough) {
        return false;
      }
      List<Asked> first = new ArrayList<>();
      List<Asked> all = about(claim.id(), texts, reviewed);
      compared += small || all.isEmpty() ? 0 : all.get(0).compared().reports();
      for (Asked asked : all) {
        if (isFirst(claim, asked) && shown.test(asked)) {
          first.add(asked);
        }
      }
      if (!questions.isEmpty() && questions.size() + first.size() > size) {
        return false;
      }
      questions.addAll(first);
      return true;
    }

    private boolean isFirst(Listed claim, Asked asked) {
      for (Answer answer : asked.question().answers()) {
        answer.claim().tellings().forEach(this::tell);
      }
      List<Listed> listed = ledger.listed(filter, claims(asked));
      return listed.isEmpty() || listed.get(0).equals(claim);
    }

    /** A claim whose every figure stands in a question that was found need not be looked at. */
    private void tell(Telling telling) {
      Set<String> tellings = told.computeIfAbsent(telling.claim().id(), c -> new HashSet<>());
      tellings.add(telling.id());
      if (tellings.size() >= Math.max(1, telling.claim().figures().size())) {
        tellings.add(ALL);
      }
    }
  }

  private static final String ALL = "all";
}
