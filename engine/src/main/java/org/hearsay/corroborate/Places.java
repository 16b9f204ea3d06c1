package org.hearsay.corroborate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.PlaceUse;
import org.hearsay.claim.Reading;
import org.hearsay.claim.Where;
import org.hearsay.text.Span;

/** The places that claims of one report speak of, countries left out: they name a side. */
final class Places {
  private static final Pattern ARTICLE = Pattern.compile("^the\\s+");
  private static final Pattern SORT =
      Pattern.compile("\\s+(region|oblast|area|direction|district|province|raion|county)$");

  private final Map<String, Optional<String>> bare = new HashMap<>();
  private final List<Entity> named;
  private final Set<String> all = new HashSet<>();

  Places(Reading reading, List<Claim> claims) {
    named = reading.entities().stream().filter(e -> e.type() == EntityType.PLACE).toList();
    named.forEach(entity -> add(entity.span().text(), all));
    claims.forEach(claim -> sites(claim).forEach(this::addWithAreas));
  }

  /** Who speaks of a village speaks of its district and region too. */
  private void addWithAreas(Where place) {
    add(place.name(), all);
    KnownPlace known = place.place();
    if (known != null) {
      Stream.of(known.district(), known.region())
          .flatMap(Stream::ofNullable)
          .forEach(area -> add(area, all));
    }
  }

  /** The places of the whole report. */
  Set<String> ofReport() {
    return Set.copyOf(all);
  }

  /** The places that {@code claim} names. */
  Set<String> of(Claim claim) {
    Set<String> places = new HashSet<>();
    sites(claim).forEach(place -> add(place.name(), places));
    Span first = claim.content().get(0);
    for (int i = from(first.begin()); i < named.size() && isBeforeEnd(named.get(i), claim); i++) {
      Span span = named.get(i).span();
      if (claim.content().stream().anyMatch(piece -> piece.contains(span))) {
        add(span.text(), places);
      }
    }
    return Set.copyOf(places);
  }

  private static List<Where> sites(Claim claim) {
    return claim.places().stream().filter(place -> place.use() == PlaceUse.SITE).toList();
  }

  /** The first name at or behind {@code offset}; names stand in order. */
  private int from(int offset) {
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (named.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isBeforeEnd(Entity entity, Claim claim) {
    return entity.span().begin() < claim.content().get(claim.content().size() - 1).end();
  }

  private void add(String name, Set<String> places) {
    bare.computeIfAbsent(name, Places::bare).ifPresent(places::add);
  }

  /** A name without what sort of place it is; none of a side. */
  private static Optional<String> bare(String name) {
    return Sides.in(name) != null
        ? Optional.empty()
        : Optional.of(
            SORT.matcher(ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(""))
                .replaceAll(""));
  }
}
