package org.hearsay.interpret;

/** Tells direct, indirect and mixed quotation apart. */
final class QuoteKinds implements Pass {

  @Override
  public String name() {
    return "quote-kinds";
  }

  @Override
  public String description() {
    return "Tells from the quotation marks how closely an attributed content gives the words.";
  }

  @Override
  public void apply(Draft draft) {
    draft.claims.stream()
        .filter(claim -> !claim.isOwnVoice())
        .forEach(claim -> claim.quote = draft.quotes.kindOf(claim.content));
  }
}
