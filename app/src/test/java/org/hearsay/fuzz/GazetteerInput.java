package org.hearsay.fuzz;

import java.nio.ByteBuffer;
import org.hearsay.link.gazetteer.Gazetteer;

/** A gazetteer's file, as a disk may give it back. */
final class GazetteerInput implements Target.Input {

  @Override
  public void take(byte[] input) {
    try {
      Gazetteer gazetteer = new Gazetteer(ByteBuffer.wrap(input));
      Sound.check(gazetteer.size() >= 0 && gazetteer.names() >= 0, "fewer places than none");
      gazetteer.named("Velna");
      gazetteer.named("Osk");
      gazetteer.area("NO.1");
    } catch (Gazetteer.BrokenFile broken) {
      Sound.check(!String.valueOf(broken.getMessage()).isBlank(), "a refusal without a reason");
    }
  }
}
