package org.hearsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.claim.KnownPlace;
import org.hearsay.claim.PlaceUse;
import org.hearsay.claim.Reason;
import org.hearsay.claim.Rejected;
import org.hearsay.claim.Where;
import org.hearsay.text.Unread;
import org.jspecify.annotations.Nullable;

/** Takes for each name the place with the most points, or none where the report does not tell. */
final class Choice {
  /** Below this lead another place, far from the first, could as well be meant. */
  private static final double LEAST_LEAD = 0.3;

  private static final double FAR_KM = 50;

  /** A settlement below this size is not known everywhere. */
  private static final long WELL_KNOWN = 15_000;

  /** Fewer names than this tell little of where a report is. */
  private static final int FEW_NAMES = 3;

  /** Half a name: a place that is likelier than all others of its name together. */
  private static final double SAID = 0.5;

  private static final String ELSEWHERE =
      "the gazetteer has that name only far from the report's other places";

  private final Scene scene;
  private final double mostInOneCountry;
  private final List<Weighing> passes;
  private final List<Unread> unread = new ArrayList<>();
  private final long settled;

  Choice(Scene scene, List<Weighing> passes) {
    this.scene = scene;
    this.passes = passes;
    this.mostInOneCountry = scene.inOneCountry();
    this.settled = scene.toponyms.stream().filter(t -> !t.candidates.isEmpty()).count();
  }

  /** The namings of one name as places, linked where the report tells which is meant. */
  Stream<Where> wheres(Toponym toponym) {
    String problem = problem(toponym);
    if (problem == null) {
      return linked(toponym, toponym.candidates.get(0));
    }
    if (toponym.statedArea != null) {
      return placedInArea(toponym, toponym.statedArea.place());
    }
    if (problem.equals(ELSEWHERE)) {
      // What only the reader took for a place, and nothing else in the report agrees with, is none.
      toponym.namings.removeIf(naming -> naming.use() == PlaceUse.NAME);
    }
    toponym.namings.stream()
        .filter(naming -> naming.use() == PlaceUse.SITE)
        .findFirst()
        .ifPresent(naming -> unread.add(new Unread(naming.span(), problem)));
    return unlinked(toponym, problem);
  }

  /** The names that no place was found for, once each. */
  List<Unread> unread() {
    return unread;
  }

  /** Why no place can be taken, or null. */
  private @Nullable String problem(Toponym toponym) {
    if (toponym.candidates.isEmpty()) {
      return "a place that the gazetteer does not have";
    }
    Candidate first = toponym.candidates.get(0);
    if (toponym.statedArea != null && !StatedAreas.lies(first.entry, toponym.statedArea.area())) {
      return "the gazetteer has no such place in " + toponym.statedArea.place().name();
    }
    if (isElsewhere(toponym, first)) {
      return ELSEWHERE;
    }
    return isOpen(toponym, first)
        ? "several places have that name, and the report does not tell which"
        : null;
  }

  /** A small place that nothing else in the report speaks for may be another of the same name. */
  private boolean isElsewhere(Toponym toponym, Candidate first) {
    return first.entry.isSettlement()
        && first.entry.place().population() < WELL_KNOWN
        && toponym.statedArea == null
        && settled >= FEW_NAMES
        && !isAmongOthers(toponym, first);
  }

  /** Whether the report speaks of its surroundings, or mostly of its country. */
  private boolean isAmongOthers(Toponym toponym, Candidate first) {
    String area = first.entry.area();
    String country = area.split("\\.", 2)[0];
    String region = area.split("\\.", 3).length < 2 ? area : regionOf(area);
    return scene.inArea(region, toponym) >= SAID
        || scene.near(first, toponym) >= SAID
        || 2 * scene.inArea(country, toponym) >= mostInOneCountry;
  }

  private static String regionOf(String area) {
    String[] codes = area.split("\\.", 3);
    return codes[0] + "." + codes[1];
  }

  private static boolean isOpen(Toponym toponym, Candidate first) {
    return toponym.candidates.stream()
        .skip(1)
        .takeWhile(other -> first.weight() - other.weight() < LEAST_LEAD)
        .anyMatch(other -> km(first.entry.place(), other.entry.place()) > FAR_KM);
  }

  /** Great-circle distance by the haversine formula on a sphere of 6371 km. */
  static double km(KnownPlace a, KnownPlace b) {
    double lat = Math.toRadians(b.latitude() - a.latitude());
    double lon = Math.toRadians(b.longitude() - a.longitude());
    double h =
        Math.pow(Math.sin(lat / 2), 2)
            + Math.cos(Math.toRadians(a.latitude()))
                * Math.cos(Math.toRadians(b.latitude()))
                * Math.pow(Math.sin(lon / 2), 2);
    return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  private Stream<Where> linked(Toponym toponym, Candidate taken) {
    List<Reason> reasons = taken.reasons(passes);
    List<Rejected> rejected = rejected(toponym.candidates.stream().skip(1));
    return toponym.namings.stream()
        .map(naming -> where(naming, taken.entry.place(), reasons, rejected));
  }

  private Stream<Where> unlinked(Toponym toponym, String problem) {
    List<Reason> reasons = List.of(new Reason("choice", problem, null));
    List<Rejected> rejected = rejected(toponym.candidates.stream());
    return toponym.namings.stream().map(naming -> where(naming, null, reasons, rejected));
  }

  /** It is known to be in the area that the text names, and not where there. */
  private Stream<Where> placedInArea(Toponym toponym, KnownPlace area) {
    List<Reason> reasons =
        List.of(
            new Reason(
                "stated-areas",
                "not in the gazetteer itself; the text puts it in " + area.name(),
                null));
    List<Rejected> rejected = rejected(toponym.candidates.stream());
    return toponym.namings.stream().map(naming -> where(naming, area, reasons, rejected));
  }

  private List<Rejected> rejected(Stream<Candidate> candidates) {
    return candidates
        .limit(Where.MOST)
        .map(each -> new Rejected(each.entry.place(), each.summary(passes)))
        .toList();
  }

  private static Where where(
      Naming naming, @Nullable KnownPlace place, List<Reason> reasons, List<Rejected> rejected) {
    return new Where(
        naming.span(), naming.name(), naming.kind(), naming.use(), place, reasons, rejected);
  }
}
