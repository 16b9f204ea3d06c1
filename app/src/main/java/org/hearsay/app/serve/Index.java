package org.hearsay.app.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hearsay.ledger.Totals;

/** The first page of the API: how much the ledger holds, and what can be asked for. */
final class Index {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Index() {}

  static String of(Totals totals, String version) {
    ObjectNode index = JSON.createObjectNode();
    index.put("hearsay", version);
    index.put("reports", totals.reports());
    index.put("recordings", totals.recordings());
    index.put("claims", totals.claims());
    index.put("layers", totals.layers());
    index.put("first_recorded", totals.first() == null ? null : totals.first().toString());
    index.put("last_recorded", totals.last() == null ? null : totals.last().toString());
    index.put("openapi", Api.ROOT + Api.OPENAPI);
    ArrayNode resources = index.putArray("resources");
    for (Resource resource : Resource.values()) {
      resources
          .addObject()
          .put("address", Api.ROOT + "/" + resource.path())
          .put("meaning", resource.meaning());
    }
    return index.toString();
  }
}
