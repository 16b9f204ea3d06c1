package org.hearsay.corroborate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Runs are the set of their numbers, however few bits tell most others apart. */
class RunsPropertyTest {
  @Property
  void theyHoldWhatTheyWereMadeOfAndNothingElse(
      @ForAll @Size(max = 300) List<@LongRange(min = -300, max = 300) Long> numbers,
      @ForAll @Size(max = 20) List<@LongRange(min = -300, max = 300) Long> others) {
    Runs runs = Runs.of(numbers);
    Set<Long> set = new HashSet<>(numbers);

    assertThat(runs.size()).isEqualTo(set.size());
    assertThat(runs.all()).containsExactlyElementsOf(new TreeSet<>(set));
    for (long number = -301; number <= 301; number++) {
      assertThat(runs.contains(number)).isEqualTo(set.contains(number));
    }
    assertThat(runs.sharesAny(Runs.of(others))).isEqualTo(!Collections.disjoint(set, others));
  }

  @Property
  void numbersOfAnySizeAreFound(@ForAll List<Long> numbers, @ForAll long other) {
    Runs runs = Runs.of(numbers);

    assertThat(numbers).allMatch(runs::contains);
    assertThat(runs.contains(other)).isEqualTo(numbers.contains(other));
  }
}
