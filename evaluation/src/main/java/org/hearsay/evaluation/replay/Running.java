package org.hearsay.evaluation.replay;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program that is killed and started again, and what is known of all its lives. */
final class Running implements AutoCloseable {
  private final Plan plan;
  private final String name;
  private final Memory memory;
  private @Nullable Program program;
  private Duration work = Duration.ZERO;
  private int lives;
  private int kills;

  Running(Plan plan, String name) {
    this.plan = plan;
    this.name = name;
    this.memory = new Memory(plan.seconds() / 10);
  }

  void start(List<String> arguments) throws IOException {
    lives++;
    program = Program.start(plan.jar(), plan.folder(), name, arguments);
  }

  Program program() {
    if (program == null) {
      throw new IllegalStateException(name + " was not started");
    }
    return program;
  }

  void kill() throws InterruptedException {
    kills++;
    work = work.plus(program().work());
    program().kill();
  }

  /** Puts down how much memory it holds now. */
  void look(double seconds) {
    memory.add(lives, seconds, program().memory());
  }

  /** Asks it to end, giving its exit code. */
  int end() throws IOException, InterruptedException {
    work = work.plus(program().work());
    return program().end();
  }

  Memory memory() {
    return memory;
  }

  /** Seconds of processors that all its lives took. */
  double work() {
    return work.toMillis() / 1e3;
  }

  int kills() {
    return kills;
  }

  String name() {
    return name;
  }

  @Override
  public void close() {
    if (program != null) {
      program.close();
    }
  }
}
