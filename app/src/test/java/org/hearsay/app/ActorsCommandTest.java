package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.hearsay.claim.known.KnownActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsCommandTest {
  private static final String LIST =
      "name,kind,owner,outlet_kind\nSahel Wire,outlet,Ministry of Works,ministry channel\n";

  @TempDir Path folder;

  @Test
  void a_list_that_was_added_is_shown_and_known_to_later_runs() throws IOException {
    write("sahel.csv", LIST);

    CommandRun.Ended added = run("actors", "add", "sahel.csv");
    CommandRun.Ended shown = run("actors");

    assertThat(added.exit()).isZero();
    assertThat(shown.out())
        .isEqualTo(
            "Sahel Wire · outlet, ministry channel · owner: Ministry of Works · sahel.csv\n");
    assertThat(known().outlet("the Sahel Wire")).isPresent();
    assertThat(folder.resolve(".local/share/hearsay/actors/sahel.csv")).exists();
  }

  @Test
  void the_folder_of_the_environment_wins_over_the_usual_one() throws IOException {
    write("sahel.csv", LIST);

    new CommandRun(folder)
        .with("XDG_DATA_HOME", folder.resolve("data").toString())
        .hearsay("actors", "add", "sahel.csv");

    assertThat(folder.resolve("data/hearsay/actors/sahel.csv")).exists();
  }

  @Test
  void a_bad_row_is_told_with_line_and_column_and_costs_no_other() throws IOException {
    write("sahel.csv", LIST + "Dune Post,paper,,\n");

    CommandRun.Ended added = run("actors", "add", "sahel.csv");

    assertThat(added.exit()).isEqualTo(3);
    assertThat(added.err())
        .contains("sahel.csv, line 3, column kind: \"paper\" is none of person, body");
    assertThat(known().outlet("Sahel Wire")).isPresent();
  }

  @Test
  void a_list_without_one_good_row_is_not_added() throws IOException {
    write("bad.csv", "title,kind\nSahel Wire,outlet\n");

    CommandRun.Ended added = run("actors", "add", "bad.csv");

    assertThat(added.exit()).isEqualTo(1);
    assertThat(added.err()).contains("line 1: there is no column \"title\"");
    assertThat(run("actors").out()).isEmpty();
  }

  @Test
  void a_list_is_removed_by_its_name_and_a_misspelt_name_gets_the_nearest() throws IOException {
    write("sahel.csv", LIST);
    run("actors", "add", "sahel.csv");

    assertThat(run("actors", "remove", "sahl.csv").err()).contains("Did you mean sahel.csv?");
    assertThat(run("actors", "remove", "sahel.csv").exit()).isZero();
    assertThat(run("actors").out()).isEmpty();
  }

  @Test
  void all_shows_those_that_come_with_hearsay() {
    assertThat(run("actors", "--all").out())
        .contains("Reuters · outlet, agency · owner: Thomson Reuters · comes with Hearsay");
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    CommandRun.Ended added = run("actors", "add", "nowhere.csv");

    assertThat(added.exit()).isEqualTo(1);
    assertThat(added.err()).contains("There is no file nowhere.csv.");
  }

  private CommandRun.Ended run(String... arguments) {
    return new CommandRun(folder).hearsay(arguments);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private KnownActors known() {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    Surroundings here =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            nowhere,
            false,
            80,
            Map.of(),
            folder,
            folder,
            Clock.systemUTC());
    return UserActors.known(DataFolder.of(here, null), here);
  }
}
