import java.util.Locale;

/** Prints the countries as the JDK's own locale data (Unicode CLDR) name them: code, en, ru, uk. */
class CountryNames {
  public static void main(String[] arguments) {
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale("", code);
      System.out.println(
          String.join(
              "\t",
              code,
              country.getDisplayCountry(Locale.ENGLISH),
              country.getDisplayCountry(Locale.forLanguageTag("ru")),
              country.getDisplayCountry(Locale.forLanguageTag("uk"))));
    }
  }
}
