package org.hearsay.link.gazetteer;

import java.util.List;
import org.hearsay.claim.Extent;
import org.jspecify.annotations.Nullable;

/**
 * One place as a table gives it.
 *
 * @param id its number in the table, or 0 where its area's code names it
 * @param name its main name
 * @param names other names
 * @param people names of its people: adjectives and nouns
 * @param latitude degrees, -90 to 90
 * @param longitude degrees, -180 to 180
 * @param feature GeoNames' feature class and code, such as "P.PPL"
 * @param area code of the area that it lies in, or that it is: country, or country and first-level
 *     code, or with the second-level code too, parted by full stops; empty where in none
 * @param population inhabitants, or 0 where not known
 * @param extent the box around it, or null
 */
public record Row(
    int id,
    String name,
    List<String> names,
    List<String> people,
    double latitude,
    double longitude,
    String feature,
    String area,
    long population,
    @Nullable Extent extent) {

  /** Copies the lists. */
  public Row {
    names = List.copyOf(names);
    people = List.copyOf(people);
  }

  /** Whether it is a country or an area of the first or second level. */
  boolean isArea() {
    return feature.startsWith("A.PCL") || feature.equals("A.ADM1") || feature.equals("A.ADM2");
  }
}
