package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * The page of the command line shows what {@code --help} prints.
 *
 * <p>With {@code -Ddocs=write} the test writes the page's blocks anew instead of comparing them.
 */
class CommandLineReferenceTest {

  private static final Path PAGE = Path.of("..", "docs", "reference", "command-line.md");

  private static final Pattern SECTION =
      Pattern.compile("(?ms)^## (hearsay[ \\w]*)\n\n```text\n(.*?)^```$");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private final Surroundings surroundings =
      new Surroundings(
          new ByteArrayInputStream(new byte[0]),
          new PrintStream(out, true, StandardCharsets.UTF_8),
          new PrintStream(out, true, StandardCharsets.UTF_8),
          false,
          80,
          Map.of(),
          Path.of(""),
          Path.of(""),
          Clock.systemUTC());

  @Test
  void everyCommandHasASection() throws IOException {
    List<String> commands = new ArrayList<>();
    commands.add("hearsay");
    HearsayCommand.commandLine(surroundings, CommandLineReferenceTest::noReader)
        .getSubcommands()
        .forEach((name, line) -> name(commands, "hearsay " + name, line));

    assertThat(SECTION.matcher(Files.readString(PAGE)).results())
        .extracting(section -> section.group(1))
        .containsExactlyInAnyOrderElementsOf(commands);
  }

  private static void name(List<String> commands, String name, CommandLine line) {
    if (!name.equals("hearsay help")) {
      commands.add(name);
      line.getSubcommands().forEach((sub, each) -> name(commands, name + " " + sub, each));
    }
  }

  @Test
  void everySectionShowsTheHelpOfItsCommand() throws IOException {
    String page = Files.readString(PAGE);
    String made =
        SECTION
            .matcher(page)
            .replaceAll(section -> Matcher.quoteReplacement(made(section.group(1))));
    if ("write".equals(System.getProperty("docs"))) {
      Files.writeString(PAGE, made);
    } else {
      assertThat(page).isEqualTo(made);
    }
  }

  @Test
  void theHelpFitsAnEightyColumnTerminal() throws IOException {
    assertThat(
            SECTION
                .matcher(Files.readString(PAGE))
                .results()
                .flatMap(section -> section.group(2).lines()))
        .hasSizeGreaterThan(30)
        .allSatisfy(line -> assertThat(line.length()).isLessThan(81));
  }

  private String made(String command) {
    return "## " + command + "\n\n```text\n" + help(command) + "```";
  }

  private String help(String command) {
    out.reset();
    String[] arguments = (command + " --help").replaceFirst("^hearsay ", "").split(" ");
    assertThat(Main.run(surroundings, CommandLineReferenceTest::noReader, arguments)).isZero();
    return out.toString(StandardCharsets.UTF_8).replaceAll("[ \t]+\n", "\n").replace("\r\n", "\n");
  }

  private static AccountReader noReader(DataFolder data) {
    throw new AssertionError("Help needs no reader");
  }
}
