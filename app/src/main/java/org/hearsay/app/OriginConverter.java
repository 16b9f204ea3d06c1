package org.hearsay.app;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the origin of a site: scheme and host, and a port where it has one. */
final class OriginConverter implements ITypeConverter<String> {
  /** Nothing else may get into a header that says who may show a page. */
  private static final String ORIGIN = "https?://[A-Za-z0-9][A-Za-z0-9.-]*(:\\d{1,5})?";

  @Override
  public String convert(String value) {
    String origin = value.strip().replaceFirst("/$", "");
    if (!origin.matches(ORIGIN)) {
      throw new TypeConversionException(
          "'" + value + "' is no site. Write scheme and host alone, such as https://example.org.");
    }
    return origin;
  }
}
