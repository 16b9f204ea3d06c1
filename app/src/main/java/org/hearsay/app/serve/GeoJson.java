package org.hearsay.app.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hearsay.export.TallyJson;
import org.hearsay.ledger.PlaceTally;

/**
 * Places as GeoJSON (RFC 7946).
 *
 * <p>A place without coordinates is a feature without geometry: it is in the list, and on no map.
 */
final class GeoJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GeoJson() {}

  static String of(List<PlaceTally> places) {
    ObjectNode collection = JSON.createObjectNode();
    collection.put("type", "FeatureCollection");
    ArrayNode features = collection.putArray("features");
    places.forEach(place -> features.add(feature(place)));
    return collection.toString();
  }

  private static ObjectNode feature(PlaceTally place) {
    ObjectNode feature = JSON.createObjectNode();
    feature.put("type", "Feature");
    if (place.extent() != null) {
      feature
          .putArray("bbox")
          .add(place.extent().west())
          .add(place.extent().south())
          .add(place.extent().east())
          .add(place.extent().north());
    }
    if (place.latitude() == null || place.longitude() == null) {
      feature.putNull("geometry");
    } else {
      ObjectNode point = feature.putObject("geometry");
      point.put("type", "Point");
      point.putArray("coordinates").add(place.longitude()).add(place.latitude());
    }
    try {
      feature.set("properties", JSON.readTree(TallyJson.place(place)));
    } catch (JsonProcessingException impossible) { // it was just written
      throw new IllegalStateException(impossible);
    }
    return feature;
  }
}
