package org.hearsay.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A moment as written on the command line; a day stands for its end, in UTC. */
final class MomentConverter implements ITypeConverter<Instant> {
  @Override
  public Instant convert(String value) {
    String text = value.strip();
    try {
      return text.indexOf('T') < 0
          ? LocalDate.parse(text)
              .plusDays(1)
              .atStartOfDay(ZoneOffset.UTC)
              .toInstant()
              .minusMillis(1)
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException wrong) {
      throw new TypeConversionException(
          "'"
              + value
              + "' is no moment. Write a day as 2024-08-13, or a moment as 2024-08-13T15:30:00Z.");
    }
  }
}
