package org.hearsay.app;

import java.util.List;
import org.hearsay.layer.Layer;
import org.hearsay.layer.Part;
import org.hearsay.layer.Shapes;
import org.hearsay.ledger.KeptLayer;
import org.hearsay.ledger.LayerRow;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;

/**
 * A map of a ledger with its areas.
 *
 * @param layer the map
 * @param parts its areas
 */
record MapOfLedger(LayerRow layer, List<KeptLayer.Part> parts) {

  /**
   * The map with a number, whether or not another has taken its place.
   *
   * @throws LedgerException if there is none
   */
  static MapOfLedger of(Ledger ledger, long number) {
    LayerRow layer =
        ledger
            .layer(number)
            .orElseThrow(
                () ->
                    new LedgerException(
                        "There is no map %d in %s. hearsay layer list lists those that there are."
                            .formatted(number, ledger.location())));
    return new MapOfLedger(layer, ledger.layerParts(number));
  }

  /** The same with its geometries. */
  Layer drawn() {
    return new Layer(
        parts.stream()
            .map(
                part ->
                    new Part(
                        part.feature(),
                        part.status(),
                        Shapes.geometry(part.geometry()),
                        part.properties(),
                        part.repaired()))
            .toList(),
        List.of());
  }
}
