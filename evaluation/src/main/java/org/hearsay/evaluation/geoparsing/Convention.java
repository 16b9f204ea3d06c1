package org.hearsay.evaluation.geoparsing;

import java.util.List;
import java.util.Set;
import org.hearsay.claim.Account;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.PlaceUse;
import org.hearsay.claim.Where;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * What of ours a corpus would mark.
 *
 * <ul>
 *   <li>All three mark the name of a country or a town also where it stands for those who act
 *       ("Moscow said") or begins the name of something ("Illinois State Police").
 *   <li>TR-News and LGL mark adjectives of peoples ("Russian") with their country; GeoVirus does
 *       not.
 *   <li>LGL marks nouns of peoples too ("Palestinians"); TR-News mostly does not ("Americans").
 * </ul>
 */
enum Convention {
  /** Names of places alone. */
  NAMES,
  /** And adjectives of peoples. */
  ADJECTIVES,
  /** And nouns of peoples. */
  PEOPLES;

  private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

  /** Our places, as that corpus would mark them, in the order of the text. */
  List<Toponym> toponyms(Account account) {
    Tags tags = new Tags(account);
    return account.places().stream()
        .filter(where -> isMarked(where, tags))
        .map(Convention::toponym)
        .toList();
  }

  private boolean isMarked(Where where, Tags tags) {
    if (where.use() != PlaceUse.PEOPLE) {
      return true;
    }
    return this == PEOPLES || (this == ADJECTIVES && !PLURAL.contains(tags.of(where.span())));
  }

  private static Toponym toponym(Where where) {
    KnownPlace place = where.place();
    Span span = where.span();
    return place == null
        ? new Toponym(span.begin(), span.end(), where.name(), null, why(where))
        : new Toponym(
            span.begin(),
            span.end(),
            where.name(),
            new Point(place.latitude(), place.longitude()),
            place.name() + " (" + place.id() + ")");
  }

  private static String why(Where where) {
    return where.reasons().isEmpty() ? "nowhere" : "nowhere: " + where.reasons().get(0).what();
  }

  /** Tags of the last words of spans, asked for in the order of the text. */
  private static final class Tags {
    private final List<Token> tokens;
    private int next;

    Tags(Account account) {
      tokens = account.reading().sentences().stream().flatMap(s -> s.tokens().stream()).toList();
    }

    String of(Span span) {
      while (next < tokens.size() && tokens.get(next).span().end() < span.end()) {
        next++;
      }
      return next < tokens.size() ? tokens.get(next).tag() : "";
    }
  }
}
