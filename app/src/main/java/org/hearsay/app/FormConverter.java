package org.hearsay.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.export.ClaimForm;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A form of claims as written on the command line: "json-ld". */
final class FormConverter implements ITypeConverter<ClaimForm> {
  @Override
  public ClaimForm convert(String value) {
    return Arrays.stream(ClaimForm.values())
        .filter(form -> written(form).equals(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no form “%s”. Choose one of %s"
                        .formatted(value, String.join(", ", all()))));
  }

  private static List<String> all() {
    return Arrays.stream(ClaimForm.values()).map(FormConverter::written).toList();
  }

  private static String written(ClaimForm form) {
    return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
