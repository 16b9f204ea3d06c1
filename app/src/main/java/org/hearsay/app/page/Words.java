package org.hearsay.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** All that pages say in their own words, in one language: one file each. */
public final class Words {
  /** English. */
  public static final Words ENGLISH = new Words("en", Locale.UK);

  private final Properties words = new Properties();
  private final String language;
  private final DateTimeFormatter day;
  private final DateTimeFormatter moment;
  private final Locale locale;

  private Words(String language, Locale locale) {
    this.language = language;
    this.locale = locale;
    this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
    this.moment = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", locale);
    String file = "words." + language + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from this build of Hearsay");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The language, as a page names it. */
  public String language() {
    return language;
  }

  /** The words for {@code key}, with {@code values} in the places {0}, {1} … */
  public String say(String key, Object... values) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("No words for " + key);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** The words for {@code key}, or {@code otherwise} where there are none. */
  public String sayOr(String key, String otherwise) {
    return words.getProperty(key, otherwise);
  }

  /** {@code number} of something: its words for one, or for several. */
  public String counted(String key, long number) {
    return say(key + (number == 1 ? ".one" : ".many"), grouped(number));
  }

  /** An outlet in a list, which may not be known. */
  public String outlet(@Nullable String name) {
    return name == null || name.isEmpty() ? say("unknown.outlet") : name;
  }

  /** An outlet in a sentence, where the report stands for one that is not known. */
  public String teller(@Nullable String name) {
    return name == null || name.isEmpty() ? say("unknown.report") : name;
  }

  /** A number with marks between thousands. */
  public String grouped(long number) {
    return String.format(locale, "%,d", number);
  }

  /** A day or a moment as people write it; what is neither stays as it is. */
  public String when(@Nullable String time) {
    if (time == null) {
      return say("unknown.day");
    }
    try {
      return time.indexOf('T') < 0
          ? day.format(LocalDate.parse(time))
          : moment.format(Instant.parse(time).atOffset(ZoneOffset.UTC));
    } catch (java.time.DateTimeException other) {
      return time;
    }
  }

  /** A day in few letters, for an axis. */
  public String shortDay(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMM yy", locale).format(date);
  }

  /** The day of a day or a moment. */
  public String onDay(@Nullable String time) {
    return when(time == null ? null : time.substring(0, Math.min(10, time.length())));
  }

  /** From one day to another. */
  public String days(@Nullable String from, @Nullable String to) {
    if (from != null && to != null) {
      return from.equals(to) ? when(from) : say("days.both", when(from), when(to));
    }
    return from != null ? say("days.from", when(from)) : say("days.to", when(to));
  }
}
