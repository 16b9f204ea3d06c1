package org.hearsay.fuzz;

import org.hearsay.layer.Layer;
import org.hearsay.layer.LayerReader;
import org.hearsay.layer.RefusedException;

/** A map that somebody drew. */
final class LayerInput implements Target.Input {
  /** The whole earth, in square kilometres, and a little for rounding. */
  private static final double EARTH = 510_100_000;

  private final LayerReader reader = new LayerReader(null);

  @Override
  public void take(byte[] input) {
    Layer layer;
    try {
      layer = reader.read(input);
    } catch (RefusedException refused) {
      Sound.check(!String.valueOf(refused.getMessage()).isBlank(), "a refusal without a reason");
      return;
    }
    Sound.check(!layer.parts().isEmpty(), "a layer without an area");
    for (Layer.Extent extent : layer.extents()) {
      double size = extent.squareKilometres();
      Sound.check(size >= 0 && size <= EARTH, "an area of " + size + " square kilometres");
      Sound.check(extent.geometry().isValid(), "an area that crosses itself");
    }
  }
}
