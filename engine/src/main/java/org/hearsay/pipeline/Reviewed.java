package org.hearsay.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.claim.Account;
import org.hearsay.claim.ActorKind;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.known.KnownActors;
import org.hearsay.corroborate.Rulings;
import org.hearsay.ledger.Review;
import org.hearsay.ledger.ReviewKind;
import org.jspecify.annotations.Nullable;

/**
 * What people said of the claims of a ledger, so far as it changes what is compared.
 *
 * <p>A claim that was set aside is not compared; two that are said to be one, or not, are or are
 * not; one that was split is several, and two that were merged are one; of what was corrected the
 * speaker, the chain and, where the claim states one number, that number are taken. Corrections of
 * other parts are kept and shown, and change no comparison.
 */
final class Reviewed {
  /** Nothing. */
  static final Reviewed NOTHING = new Reviewed(List.of());

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<word>up to|at most|at least|over|more than|under|less than|about|around|exactly)?"
              + "\\s*(?<number>[0-9][0-9,]*(?:\\.[0-9]+)?)(?:\\s*(?:to|–|-)\\s*"
              + "(?<to>[0-9][0-9,]*(?:\\.[0-9]+)?))?(?:\\s.*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> CEILINGS = Set.of("up to", "at most", "under", "less than");
  private static final Set<String> FLOORS = Set.of("at least", "over", "more than");

  private final List<Review> standing;
  private final Rulings rulings;
  private final String position;

  private Reviewed(List<Review> standing) {
    this.standing = standing;
    this.rulings = rulings(standing);
    this.position =
        standing.stream().map(review -> Long.toString(review.number())).toList().toString();
  }

  /** Those of {@code reviews}, in the order of their recording, that stand and change something. */
  static Reviewed of(List<Review> reviews) {
    List<Review> standing = reviews.stream().filter(r -> r.stands() && changes(r)).toList();
    return standing.isEmpty() ? NOTHING : new Reviewed(standing);
  }

  private static boolean changes(Review review) {
    return switch (review.kind()) {
      case SET_ASIDE, SAME_AS, NOT_SAME_AS, MERGED, SPLIT -> true;
      case CORRECTED ->
          List.of("speaker", "chain").contains(review.part()) || number(review).isPresent();
      case ACCEPTED, TAKEN_BACK -> false;
    };
  }

  /** Of two who say otherwise of one pair, the later one is gone by. */
  private static Rulings rulings(List<Review> standing) {
    Set<String> none = new HashSet<>();
    Map<Set<String>, Review> pairs = new LinkedHashMap<>();
    for (Review review : standing) {
      if (review.kind() == ReviewKind.SET_ASIDE) {
        none.add(review.claim());
      } else if (isOfPair(review)) {
        pairs.put(new TreeSet<>(List.of(review.claim(), other(review))), review);
      }
    }
    Set<Rulings.Pair> one = new HashSet<>();
    Set<Rulings.Pair> apart = new HashSet<>();
    for (Review review : pairs.values()) {
      (review.kind() == ReviewKind.SAME_AS ? one : apart)
          .add(new Rulings.Pair(review.claim(), other(review)));
    }
    return new Rulings(none, one, apart);
  }

  private static boolean isOfPair(Review review) {
    return review.kind() == ReviewKind.SAME_AS || review.kind() == ReviewKind.NOT_SAME_AS;
  }

  private static String other(Review review) {
    return given(review.other());
  }

  private static String given(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  /** What is decided of whole claims. */
  Rulings rulings() {
    return rulings;
  }

  /** The same for all moments at which the same had been said. */
  String position() {
    return position;
  }

  /** How many of them speak of claims of a report. */
  long about(String report) {
    return standing.stream().filter(r -> isOf(r.claim(), report) || isOf(other(r), report)).count();
  }

  private static boolean isOf(String claim, String report) {
    return claim.startsWith(report + "-");
  }

  /** The account with what was corrected. */
  Account applied(Account account) {
    String report = account.reading().report().id();
    if (standing.stream().noneMatch(r -> isCorrection(r) && isOf(r.claim(), report))) {
      return account;
    }
    List<Claim> claims = account.claims();
    for (Review review : standing) {
      claims = applied(claims, review);
    }
    return new Account(
        account.reading(), claims, account.places(), account.actors(), account.unread());
  }

  private static boolean isCorrection(Review review) {
    return switch (review.kind()) {
      case CORRECTED, MERGED, SPLIT -> true;
      default -> false;
    };
  }

  private static List<Claim> applied(List<Claim> claims, Review review) {
    return switch (review.kind()) {
      case CORRECTED ->
          claims.stream().map(c -> c.id().equals(review.claim()) ? applied(c, review) : c).toList();
      case MERGED -> Pieces.merged(claims, review.claim(), other(review));
      case SPLIT -> Pieces.split(claims, review.claim(), Review.pieces(given(review.becomes())));
      default -> claims;
    };
  }

  private static Claim applied(Claim claim, Review review) {
    String right = Objects.requireNonNullElse(review.becomes(), "");
    return switch (Objects.requireNonNullElse(review.part(), "")) {
      case "speaker" -> with(claim, spokenBy(claim.chain(), right), claim.figures());
      case "chain" -> with(claim, chain(claim.chain(), right), claim.figures());
      default -> counting(claim, review);
    };
  }

  private static Claim counting(Claim claim, Review review) {
    return claim.figures().size() == 1
        ? number(review)
            .map(number -> with(claim, claim.chain(), List.of(number.in(claim.figures().get(0)))))
            .orElse(claim)
        : claim;
  }

  private static Claim with(Claim claim, Chain chain, List<Figure> figures) {
    return new Claim(
        claim.id(),
        claim.content(),
        claim.quote(),
        claim.alsoAt(),
        chain,
        claim.certainty(),
        claim.aboutFuture(),
        claim.status(),
        figures,
        claim.times(),
        claim.places(),
        claim.events(),
        claim.reasons());
  }

  private static Chain spokenBy(Chain chain, String speaker) {
    List<Hop> hops = new ArrayList<>(chain.hops());
    Hop last = hops.get(hops.size() - 1);
    if (hops.size() > 1) {
      hops.remove(hops.size() - 1);
    }
    hops.add(hop(speaker, last));
    return new Chain(hops);
  }

  /** The voices of a list from the outlet to the origin, parted by semicolons. */
  private static Chain chain(Chain chain, String voices) {
    List<Hop> hops = new ArrayList<>();
    for (String name : Arrays.stream(voices.split("[;→]")).map(String::strip).toList()) {
      if (!name.isEmpty()) {
        Optional<Hop> known =
            chain.hops().stream().filter(hop -> hop.actor().equals(name)).findFirst();
        hops.add(known.orElseGet(() -> hop(name, chain.origin())));
      }
    }
    return hops.isEmpty() ? chain : new Chain(hops);
  }

  /** A voice of a name: of the kind that the lists have it in, or else of the one it stands for. */
  private static Hop hop(String name, Hop instead) {
    HopKind kind =
        KnownActors.bundled()
            .named(name)
            .map(actor -> kind(actor.kind()))
            .orElse(instead.kind() == HopKind.OUTLET ? HopKind.ORGANISATION : instead.kind());
    return new Hop(
        name, kind, null, null, List.of(), instead.span(), instead.cue(), instead.saidOn());
  }

  private static HopKind kind(ActorKind kind) {
    return switch (kind) {
      case PERSON -> HopKind.NAMED_PERSON;
      case OUTLET -> HopKind.OUTLET;
      default -> HopKind.ORGANISATION;
    };
  }

  /** A number as a person writes it: "up to 1,610", "28 to 30", "about 120,000". */
  private record Number(@Nullable BigDecimal low, @Nullable BigDecimal high, String qualifier) {
    Figure in(Figure figure) {
      return new Figure(
          figure.measure(),
          figure.code(),
          figure.of(),
          figure.by(),
          low,
          high,
          qualifier,
          figure.unit(),
          figure.span(),
          figure.period(),
          figure.kind(),
          figure.scope(),
          figure.restates(),
          null);
    }
  }

  private static Optional<Number> number(Review review) {
    Matcher words = NUMBER.matcher(Objects.requireNonNullElse(review.becomes(), "").strip());
    if (!"figure".equals(review.part()) || !words.matches()) {
      return Optional.empty();
    }
    BigDecimal number = amount(words.group("number"));
    String word = Objects.requireNonNullElse(words.group("word"), "exact").toLowerCase(Locale.ROOT);
    if (words.group("to") != null) {
      BigDecimal to = amount(words.group("to"));
      return Optional.of(new Number(number.min(to), number.max(to), "between"));
    }
    return Optional.of(
        new Number(
            CEILINGS.contains(word) ? null : number, FLOORS.contains(word) ? null : number, word));
  }

  private static BigDecimal amount(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }
}
