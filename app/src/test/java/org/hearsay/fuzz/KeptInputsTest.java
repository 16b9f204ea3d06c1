package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The inputs that are kept hold what their target says, without a fuzzer. */
class KeptInputsTest {

  @TestFactory
  Stream<DynamicTest> everyKeptInputHolds() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (Target target : Target.values()) {
      Target.Input input = target.open();
      for (Path file : in(target.label())) {
        String name = target.label() + "/" + file.getFileName();
        tests.add(DynamicTest.dynamicTest(name, () -> input.take(Files.readAllBytes(file))));
      }
    }
    return tests.stream();
  }

  @Test
  void everyTargetHasInputsToBeginWithAndNoInputIsWithoutOne() throws Exception {
    List<String> targets = Arrays.stream(Target.values()).map(Target::label).sorted().toList();
    assertThat(in("").stream().map(folder -> folder.getFileName().toString()).toList())
        .isEqualTo(targets);
    for (String target : targets) {
      assertThat(in(target)).as(target).isNotEmpty();
    }
  }

  private static List<Path> in(String folder) throws IOException, URISyntaxException {
    Path kept = Path.of(Objects.requireNonNull(KeptInputsTest.class.getResource("inputs")).toURI());
    try (Stream<Path> files = Files.list(kept.resolve(folder))) {
      return files.sorted().toList();
    }
  }
}
