package org.hearsay.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.claim.PlaceUse;
import org.hearsay.link.gazetteer.AreaWords;
import org.hearsay.link.gazetteer.Entry;
import org.hearsay.link.gazetteer.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Puts namings of one place together: in one report a name stands for one place, unless the text
 * itself puts it in two areas ("Paris, Texas" and "Paris, France").
 */
final class Grouping {
  private static final Pattern INSIDE =
      Pattern.compile("\\s*,\\s*|\\s*\\(\\s*|,?\\s+in\\s+(?:the\\s+)?(?:[a-z-]+ern\\s+)?");
  private static final Pattern OWNS = Pattern.compile("['’]s?\\s+(?:[a-z-]+\\s+){0,2}");

  private final String text;
  private final List<Naming> namings;
  private final Lookup lookup;
  private final Map<String, Toponym> toponyms = new LinkedHashMap<>();

  private Grouping(String text, List<Naming> namings, Lookup lookup) {
    this.text = text;
    this.namings = namings;
    this.lookup = lookup;
  }

  /** The names of a report in the order of their first naming. */
  static List<Toponym> of(String text, List<Naming> namings, Lookup lookup) {
    Grouping grouping = new Grouping(text, namings, lookup);
    List<@Nullable Entry> stated = new ArrayList<>();
    for (int i = 0; i < namings.size(); i++) {
      stated.add(grouping.statedArea(i));
    }
    for (int i = 0; i < namings.size(); i++) {
      if (stated.get(i) != null) {
        grouping.add(namings.get(i), stated.get(i));
      }
    }
    for (int i = 0; i < namings.size(); i++) {
      if (stated.get(i) == null) {
        grouping.add(namings.get(i), null);
      }
    }
    return List.copyOf(grouping.toponyms.values());
  }

  private void add(Naming naming, @Nullable Entry stated) {
    String key = key(naming);
    String own = stated == null ? key : key + '|' + stated.area();
    Toponym toponym = toponyms.get(own);
    if (toponym == null) {
      toponym = toponym(naming, stated);
      toponyms.put(own, toponym);
      toponyms.putIfAbsent(key, toponym);
    }
    toponym.namings.add(naming);
  }

  private String key(Naming naming) {
    return (naming.use() == PlaceUse.PEOPLE ? "people " : "") + NameKey.of(naming.name());
  }

  private Toponym toponym(Naming naming, @Nullable Entry stated) {
    Toponym toponym =
        new Toponym(
            naming.name(), naming.kind(), entries(naming).stream().map(Candidate::new).toList());
    toponym.statedArea = stated;
    return toponym;
  }

  private List<Entry> entries(Naming naming) {
    return naming.use() == PlaceUse.PEOPLE
        ? lookup.peopleOf(naming.name())
        : lookup.placesOf(naming.name(), naming.kind());
  }

  /** The area that the text puts naming {@code i} in, by what stands beside it, or null. */
  private @Nullable Entry statedArea(int i) {
    if (namings.get(i).use() == PlaceUse.PEOPLE) {
      return null;
    }
    Entry behind = i + 1 < namings.size() ? between(i, i + 1, INSIDE, i, i + 1) : null;
    return behind != null || i == 0 ? behind : between(i - 1, i, OWNS, i, i - 1);
  }

  private @Nullable Entry between(int left, int right, Pattern gap, int inner, int outer) {
    int from = namings.get(left).span().end();
    int to = namings.get(right).span().begin();
    boolean beside = to - from < 30 && gap.matcher(text.substring(from, to)).matches();
    return beside ? holder(namings.get(inner), namings.get(outer)) : null;
  }

  /** The area of that name which one of the places of the other name lies in. */
  private @Nullable Entry holder(Naming inner, Naming outer) {
    List<Entry> inside = entries(inner);
    if (inside.stream().anyMatch(Entry::isCountry)) {
      return null;
    }
    List<Entry> areas = entries(outer).stream().filter(Entry::isArea).toList();
    for (Entry area : areas) {
      if (inside.stream().anyMatch(entry -> StatedAreas.lies(entry, area.area()))) {
        return area;
      }
    }
    boolean told = !AreaWords.bare(outer.name()).equals(outer.name());
    return told && !areas.isEmpty() && inside.stream().noneMatch(Entry::isArea)
        ? areas.get(0)
        : null;
  }
}
