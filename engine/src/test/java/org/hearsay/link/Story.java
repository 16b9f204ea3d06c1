package org.hearsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.claim.Account;
import org.hearsay.claim.Chain;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Entity;
import org.hearsay.claim.EntityType;
import org.hearsay.claim.Hop;
import org.hearsay.claim.HopKind;
import org.hearsay.claim.QuoteKind;
import org.hearsay.claim.Reading;
import org.hearsay.claim.Reason;
import org.hearsay.claim.Where;
import org.hearsay.text.Block;
import org.hearsay.text.BlockKind;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * An account of one sentence, for tests: [Osk] is a place that interpretation found, {Osk} one that
 * only the reader marked, &lt;Norlandic&gt; a nationality, and the rest is unmarked.
 */
final class Story {
  private static final Pattern MARK = Pattern.compile("[\\[{<]([^\\]}>]+)[\\]}>]");

  private Story() {}

  static Account of(String marked) {
    return of(marked, null);
  }

  static Account of(String marked, @Nullable String url) {
    String text = MARK.matcher(marked).replaceAll("$1");
    List<Where> places = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int dropped = 0;
    while (mark.find()) {
      Span span = Span.of(text, mark.start() - dropped, mark.end() - dropped - 2);
      dropped += 2;
      switch (marked.charAt(mark.start())) {
        case '[' -> places.add(new Where(span, span.text(), null));
        case '{' -> entities.add(new Entity(span, EntityType.PLACE, null));
        default -> entities.add(new Entity(span, EntityType.NATIONALITY, null));
      }
    }
    Report report = report(text, url);
    Reading reading = new Reading(report, List.of(sentence(text)), List.of(), entities, List.of());
    return new Account(reading, List.of(claim(text, places)), places, List.of(), List.of());
  }

  private static Claim claim(String text, List<Where> places) {
    Hop outlet = new Hop("the report", HopKind.OUTLET, null, null, List.of(), null, null, null);
    return new Claim(
        "c",
        List.of(Span.of(text, 0, text.length())),
        QuoteKind.NONE,
        List.of(),
        new Chain(List.of(outlet)),
        null,
        false,
        List.of(),
        List.of(),
        List.of(),
        places,
        List.of(),
        List.of(new Reason("own-voice", "test", null)));
  }

  private static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s]").matcher(text);
    while (word.find()) {
      Span span = Span.of(text, word.start(), word.end());
      String tag = Character.isUpperCase(span.text().charAt(0)) ? "NNP" : "NN";
      tokens.add(new Token(span, tag, -1, "root"));
    }
    return new Sentence(Span.of(text, 0, text.length()), 0, BlockKind.PARAGRAPH, tokens);
  }

  private static Report report(String text, @Nullable String url) {
    return new Report(
        "0",
        "0",
        text,
        null,
        null,
        null,
        null,
        null,
        null,
        "en",
        url,
        List.of(new Block(BlockKind.PARAGRAPH, Span.of(text, 0, text.length()))),
        List.of());
  }
}
