package org.hearsay.corroborate;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is worked out when it is first asked for: of most facts of a report that is
 * compared for one question, most is never asked for.
 *
 * <p>Several threads may ask; those that do so at once may each work it out, to the same end.
 */
final class Later<T> {
  private final Supplier<T> work;
  private volatile @Nullable T done;

  private Later(Supplier<T> work) {
    this.work = work;
  }

  static <T> Later<T> of(Supplier<T> work) {
    return new Later<>(work);
  }

  T get() {
    T known = done;
    if (known == null) {
      known = work.get();
      done = known;
    }
    return known;
  }
}
