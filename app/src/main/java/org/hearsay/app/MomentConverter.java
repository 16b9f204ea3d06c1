package org.hearsay.app;

import java.time.Instant;
import org.hearsay.app.serve.Times;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A moment as written on the command line; a day stands for its end, in UTC. */
final class MomentConverter implements ITypeConverter<Instant> {
  @Override
  public Instant convert(String value) {
    try {
      return Times.moment(value);
    } catch (IllegalArgumentException wrong) {
      throw new TypeConversionException(wrong.getMessage());
    }
  }
}
