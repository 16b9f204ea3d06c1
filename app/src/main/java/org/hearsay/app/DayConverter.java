package org.hearsay.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as written on the command line. */
final class DayConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String value) {
    try {
      return LocalDate.parse(value.strip());
    } catch (DateTimeParseException wrong) {
      throw new TypeConversionException(
          "'" + value + "' is not a day. Write it as year-month-day, such as 2024-08-13.");
    }
  }
}
