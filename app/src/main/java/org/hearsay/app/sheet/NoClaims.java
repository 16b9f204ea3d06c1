package org.hearsay.app.sheet;

import java.util.List;
import org.hearsay.claim.Account;
import org.hearsay.text.Report;
import org.hearsay.text.Sentence;

/** What a sheet says where a report holds no claim. */
final class NoClaims {
  private static final int FEW_WORDS = 12;

  private NoClaims() {}

  /** That nothing was found, and the likeliest reason. */
  static String why(Account account) {
    return "No claims were found. " + reason(account);
  }

  private static String reason(Account account) {
    Report report = account.reading().report();
    long words =
        account.reading().sentences().stream()
            .filter(sentence -> sentence.kind().holdsClaims())
            .map(Sentence::tokens)
            .mapToInt(List::size)
            .sum();
    if (!report.language().equals("en")) {
      return "The text looks as if it is not in English (%s), and only English is read so far."
          .formatted(Plain.line(report.language()));
    }
    if (words < FEW_WORDS) {
      return "Hardly any sentence of news was found in the text: look whether the article itself is"
          + " in it, and not only a menu, a caption or a notice.";
    }
    return "Its sentences name nobody who says something and assert nothing that is read as a claim"
        + " about the world. If that is wrong, --json shows what was marked in it.";
  }
}
