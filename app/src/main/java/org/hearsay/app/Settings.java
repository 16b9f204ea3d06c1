package org.hearsay.app;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.hearsay.app.sheet.Plain;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Where an option's value comes from when the command line does not give it: the environment, then
 * a file, then the option's default.
 *
 * <p>{@code --outlet} is {@code HEARSAY_OUTLET} in the environment and {@code outlet} in {@code
 * hearsay.properties} in the folder that the user is in, or else in {@code
 * ~/.config/hearsay/config.properties}. Only options that take a value can be set so.
 */
final class Settings implements IDefaultValueProvider {
  private final Map<String, String> environment;
  private final List<Path> files;

  /** Values and where they were found, nearest file first; read when first needed. */
  private @Nullable List<Loaded> loaded;

  private record Loaded(Path file, Properties values) {}

  private record Found(String value, String where) {}

  Settings(Surroundings surroundings) {
    this.environment = surroundings.environment();
    this.files =
        List.of(
            surroundings.directory().resolve("hearsay.properties"),
            surroundings.home().resolve(".config/hearsay/config.properties"));
  }

  /** Those that {@code spec} was given. */
  static Settings of(CommandSpec spec) {
    return (Settings) spec.defaultValueProvider();
  }

  @Override
  public @Nullable String defaultValue(ArgSpec arg) {
    try {
      Found found = arg instanceof OptionSpec option ? found(option) : null;
      return found == null ? null : found.value();
    } catch (IOException unreadable) {
      throw new ParameterException(
          arg.command().commandLine(), unreadable.getMessage() + ". Mend it or take it away.");
    }
  }

  /** One line an option that has a value: the value and where it comes from. */
  List<String> held(ParseResult parsed) {
    List<String> lines = new ArrayList<>();
    for (OptionSpec option : parsed.commandSpec().options()) {
      Object value = option.getValue();
      if (value != null && !value.equals(false)) {
        String origin = parsed.hasMatchedOption(option) ? "command line" : origin(option);
        lines.add(
            "%s = %s (%s)".formatted(option.longestName(), Plain.line(value.toString()), origin));
      }
    }
    return lines;
  }

  private String origin(OptionSpec option) {
    try {
      Found found = found(option);
      return found == null ? "default" : found.where();
    } catch (IOException unreadable) {
      return "default";
    }
  }

  private @Nullable Found found(OptionSpec option) throws IOException {
    if (option.arity().max() == 0 || isQuestion(option)) {
      return null;
    }
    String key = option.longestName().replaceFirst("^-+", "");
    String variable = "HEARSAY_" + key.replace('-', '_').toUpperCase(Locale.ROOT);
    String value = environment.get(variable);
    return value == null || value.isBlank() ? inFiles(key) : new Found(value, variable);
  }

  /** What is asked for is said each time: the outlet of one's own reports is no filter. */
  private static boolean isQuestion(OptionSpec option) {
    return option.userObject() instanceof Field field
        && QuestionOptions.class.isAssignableFrom(field.getDeclaringClass());
  }

  private @Nullable Found inFiles(String key) throws IOException {
    for (Loaded each : loaded()) {
      String value = each.values().getProperty(key);
      if (value != null && !value.isBlank()) {
        return new Found(value.strip(), each.file().toString());
      }
    }
    return null;
  }

  private List<Loaded> loaded() throws IOException {
    if (loaded == null) {
      List<Loaded> found = new ArrayList<>();
      for (Path file : files) {
        if (Files.isRegularFile(file)) {
          found.add(new Loaded(file, load(file)));
        }
      }
      loaded = found;
    }
    return loaded;
  }

  private static Properties load(Path file) throws IOException {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
    } catch (IOException | IllegalArgumentException wrong) {
      throw new IOException("The settings in " + file + " cannot be read: " + wrong.getMessage());
    }
    return values;
  }
}
