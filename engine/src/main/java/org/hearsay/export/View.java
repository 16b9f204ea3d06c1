package org.hearsay.export;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself: where it is, and where what it lists can be seen.
 *
 * @param title what it lists, in a sentence: "Claims about Sudzha, as of 13 August 2024"
 * @param self its own address, or null where it is a file
 * @param page the address of the page that shows the same, or null
 * @param claims makes the address of a claim's page of the claim's identifier, or null where there
 *     are no pages
 * @param next makes the address of the page after this one of {@link
 *     org.hearsay.ledger.Page#next()}, or null where pages have no addresses
 */
public record View(
    String title,
    @Nullable String self,
    @Nullable String page,
    @Nullable UnaryOperator<String> claims,
    @Nullable UnaryOperator<String> next) {

  /** One of a file, which has no address. */
  public static View file(String title) {
    return new View(title, null, null, null, null);
  }
}
