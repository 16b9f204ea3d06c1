package org.hearsay.app.serve;

import java.util.List;
import java.util.Optional;
import org.hearsay.layer.Layer;
import org.hearsay.layer.Part;
import org.hearsay.layer.Shapes;
import org.hearsay.ledger.KeptLayer;
import org.hearsay.ledger.LayerRow;
import org.hearsay.ledger.Ledger;

/**
 * A map of a ledger with its areas.
 *
 * @param layer the map
 * @param parts its areas
 */
public record MapOfLedger(LayerRow layer, List<KeptLayer.Part> parts) {

  /** Copies the list. */
  public MapOfLedger {
    parts = List.copyOf(parts);
  }

  /** The map with a number, whether or not another has taken its place. */
  public static Optional<MapOfLedger> of(Ledger ledger, long number) {
    return ledger.layer(number).map(layer -> new MapOfLedger(layer, ledger.layerParts(number)));
  }

  /** The same with its geometries. */
  public Layer drawn() {
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
