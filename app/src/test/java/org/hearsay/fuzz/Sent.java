package org.hearsay.fuzz;

import java.util.List;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Outcome;

/** Bytes that are sent to be read as reports. */
record Sent(String name) implements Target.Input {

  @Override
  public void take(byte[] input) {
    List<Outcome> outcomes = new Ingest().read(input, name, Hints.NONE).toList();
    Sound.check(!outcomes.isEmpty(), "an input has no outcome");
    outcomes.forEach(Sound::outcome);
  }
}
