package org.hearsay.fuzz;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What Jazzer calls, by the names that it looks for: first with the target's name, then for ever.
 */
public final class Driver {
  private static Target.@Nullable Input input;

  private Driver() {}

  /** Opens the target that {@code --target_args} names. */
  public static void fuzzerInitialize(String[] arguments) throws Exception {
    input = Target.of(arguments[0]).open();
  }

  /** Gives it one input. */
  public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
    Objects.requireNonNull(input).take(bytes);
  }
}
