package org.hearsay.interpret.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.interpret.lexicon.Table;

/** The nouns of the data file {@code voice_nouns.csv}. */
public final class VoiceNouns {

  private static final Pattern AGE = Pattern.compile("\\d+-year-old");
  private static final VoiceNoun OF_AN_AGE =
      new VoiceNoun("year-old", false, VoiceNoun.Kind.GROUP, Gender.UNKNOWN, false);

  private final Map<String, VoiceNoun> nouns = new HashMap<>();

  private VoiceNouns() {}

  /** Reads the data file. */
  public static VoiceNouns load() {
    VoiceNouns nouns = new VoiceNouns();
    for (Table.Row row : Table.beside(VoiceNouns.class, "voice_nouns.csv").rows()) {
      VoiceNoun.Kind kind = VoiceNoun.Kind.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
      Gender gender = Gender.of(row.cell(3));
      boolean any = row.cell(4).equals("any");
      nouns.nouns.put(row.cell(1), new VoiceNoun(row.cell(0), true, kind, gender, any));
      boolean collective = row.cell(0).equals(row.cell(1));
      nouns.nouns.put(row.cell(0), new VoiceNoun(row.cell(0), collective, kind, gender, any));
    }
    return nouns;
  }

  /** The voice that {@code word} stands for, in any case of letters; "54-year-old" is a person. */
  public Optional<VoiceNoun> find(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(nouns.get(lower))
        .or(() -> AGE.matcher(lower).matches() ? Optional.of(OF_AN_AGE) : Optional.empty());
  }
}
