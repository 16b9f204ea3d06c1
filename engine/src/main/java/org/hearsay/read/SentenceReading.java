package org.hearsay.read;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/** Gives the tokens of a sentence their tags and heads by what the model answered. */
final class SentenceReading {
  /** A score that no token takes while it has another choice. */
  private static final float NEVER = -1e9f;

  private final Layout layout;
  private final Labels labels;
  private final int root;
  private final int goesWith;

  SentenceReading(Layout layout, Labels labels) {
    this.layout = layout;
    this.labels = labels;
    this.root = labels.relation().indexOf("root");
    this.goesWith = labels.relation().indexOf("goeswith");
  }

  /**
   * A sentence with its tokens.
   *
   * @param sentence its index
   * @param answered the window that it stands in
   */
  Sentence read(int sentence, Answered answered) {
    Answers answers = answered.answers();
    Tokens tokens = layout.tokens();
    int first = layout.sentences().first(sentence);
    int end = layout.sentences().end(sentence);
    int[] row = new int[end - first];
    for (int i = 0; i < row.length; i++) {
      row[i] = answered.row(tokens.word(first + i));
    }
    int[] heads = heads(first, row, answers);
    List<Token> read = new ArrayList<>(row.length);
    for (int i = 0; i < row.length; i++) {
      read.add(token(first + i, row[i], heads[i], answers));
    }
    return new Sentence(
        layout.report().span(tokens.begin(first), tokens.end(end - 1)),
        layout.sentences().block(sentence),
        layout.block(sentence).kind(),
        read);
  }

  private int[] heads(int first, int[] row, Answers answers) {
    float[][] scores = new float[row.length][row.length];
    float[] rootScores = new float[row.length];
    for (int i = 0; i < row.length; i++) {
      boolean shares = shares(first, i);
      rootScores[i] = shares ? NEVER : answers.arcDependent().dot(row[i], answers.arcHead(), 0);
      for (int j = 0; j < row.length; j++) {
        scores[i][j] =
            shares || shares(first, j)
                ? (shares && j == i - 1 ? 0 : NEVER)
                : answers.arcDependent().dot(row[i], answers.arcHead(), row[j]);
      }
    }
    int[] heads = Tree.heads(scores, rootScores);
    for (int i = 1; i < row.length; i++) {
      heads[i] = shares(first, i) && heads[i - 1] != Tree.ROOT ? heads[i - 1] : heads[i];
    }
    return heads;
  }

  /** Whether a token of the sentence has no word of its own: the "not" of "cannot". */
  private boolean shares(int first, int token) {
    return token > 0 && layout.tokens().sharesWord(first + token);
  }

  private Token token(int token, int row, int head, Answers answers) {
    Tokens tokens = layout.tokens();
    boolean shares = tokens.sharesWord(token);
    return new Token(
        layout.report().span(tokens.begin(token), tokens.end(token)),
        shares ? "RB" : labels.pos().get(answers.pos().best(row)),
        head,
        shares ? "neg" : relation(row, head, answers.relation()));
  }

  /** The best relation that fits: "root" for the root alone, and no words of one token. */
  private String relation(int row, int head, Matrix scores) {
    if (head == Tree.ROOT) {
      return "root";
    }
    int best = -1;
    for (int label = 0; label < labels.relation().size(); label++) {
      boolean fits = label != root && label != goesWith;
      best = fits && (best < 0 || scores.at(row, label) > scores.at(row, best)) ? label : best;
    }
    return labels.relation().get(best);
  }
}
