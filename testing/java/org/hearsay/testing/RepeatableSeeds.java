package org.hearsay.testing;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Starts each property test from a seed of its own name, so that a check passes or fails for the
 * change it checks and not for what chance drew. The system property {@code hearsay.seed} is a word
 * that the seeds depend on too: another word, other cases. {@code hearsay.tries}, at least 1, is how
 * many times as many cases are tried. A test that names a seed keeps it.
 */
public final class RepeatableSeeds implements AroundPropertyHook {
  private static final int DEFAULT_TRIES = 1000;

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyAttributes attributes = context.attributes();
    if (attributes.seed().isEmpty()) {
      attributes.setSeed(String.valueOf(seed(context)));
      int tries = attributes.tries().orElse(DEFAULT_TRIES);
      attributes.setTries(tries == 1 ? 1 : tries * Integer.getInteger("hearsay.tries", 1));
    }
    return property.execute();
  }

  private static long seed(PropertyLifecycleContext context) {
    String word = System.getProperty("hearsay.seed", "");
    String name = context.containerClass().getName() + "." + context.targetMethod().getName();
    return (word + name).chars().asLongStream().reduce(1, (sum, letter) -> 31 * sum + letter);
  }
}
