package org.hearsay.app.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;

/** A chain as it is read: who said it, through whom, in which outlet. */
final class Voices {
  private Voices() {}

  /** One name a hop, the origin first; joint sources, which name each other, once for all. */
  static List<String> of(Chain chain) {
    if (chain.hops().size() == 1 && chain.origin().kind() == HopKind.OUTLET) {
      return List.of(name(chain.origin()) + ", in its own voice");
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < chain.hops().size(); i++) {
      if (i == 0 || !areJoint(chain.hops().get(i - 1), chain.hops().get(i))) {
        names.add(name(chain.hops().get(i)));
      }
    }
    Collections.reverse(names);
    return names;
  }

  private static boolean areJoint(Hop before, Hop hop) {
    return before.jointWith().contains(hop.actor());
  }

  private static String name(Hop hop) {
    return joint(hop) + note(hop);
  }

  /** "US", "US and NATO", "US, NATO and Japan". */
  private static String joint(Hop hop) {
    List<String> all = new ArrayList<>();
    all.add(Plain.line(hop.actor()));
    hop.jointWith().forEach(other -> all.add(Plain.line(other)));
    String last = all.remove(all.size() - 1);
    return all.isEmpty() ? last : String.join(", ", all) + " and " + last;
  }

  private static String note(Hop hop) {
    if (hop.role() != null && !hop.role().equalsIgnoreCase(hop.actor())) {
      return " (" + Plain.line(hop.role()) + ")";
    }
    return switch (hop.kind()) {
      case UNNAMED_OFFICIAL -> " (unnamed)";
      case DOCUMENT -> " (document)";
      default -> "";
    };
  }
}
