package org.hearsay.link.gazetteer;

import org.hearsay.claim.KnownPlace;
import org.jspecify.annotations.Nullable;

/**
 * A place that a name can stand for.
 *
 * @param place which
 * @param feature GeoNames' feature class and code, such as "P.PPL"
 * @param area code of the area that it is or lies in: "US.TX.277", "US.TX", "US", or empty
 * @param main whether the name is its main one
 * @param people whether the name is that of its people
 */
public record Entry(KnownPlace place, String feature, String area, boolean main, boolean people) {

  /** The same in a first-level area that the gazetteer does not tell, by its code and name. */
  public Entry filedUnder(String code, @Nullable String region) {
    return filed(code, region, place.district());
  }

  /** The same in a second-level area that the gazetteer does not tell, by its code and name. */
  public Entry filedUnderDistrict(String code, @Nullable String district) {
    return filed(code, place.region(), district);
  }

  private Entry filed(String code, @Nullable String region, @Nullable String district) {
    KnownPlace in =
        new KnownPlace(
            place.id(),
            place.name(),
            place.precision(),
            place.latitude(),
            place.longitude(),
            place.extent(),
            place.country() == null ? code.split("\\.")[0] : place.country(),
            region,
            district,
            place.population());
    return new Entry(in, feature, code, main, people);
  }

  /** Whether it is an area of the first level or a country. */
  public boolean isCountry() {
    return feature.startsWith("A.PCL");
  }

  /** Whether it is a country or an area of the first or second level. */
  public boolean isArea() {
    return isCountry() || feature.equals("A.ADM1") || feature.equals("A.ADM2");
  }

  /** Whether it is a settlement. */
  public boolean isSettlement() {
    return feature.startsWith("P.");
  }

  /** Whether it lies in the area of that code, or is it. */
  public boolean isIn(String code) {
    return area.equals(code) || area.startsWith(code + ".");
  }
}
