package org.hearsay.export;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import org.hearsay.ledger.ClaimRow;
import org.hearsay.ledger.Quoted;
import org.jspecify.annotations.Nullable;

/** A line a claim, beneath a first line where there is one. */
final class ClaimLines implements ClaimDocument {
  private final Writer out;
  private final Function<ClaimRow, String> line;

  ClaimLines(Writer out, @Nullable String first, Function<ClaimRow, String> line)
      throws IOException {
    this.out = out;
    this.line = line;
    if (first != null) {
      out.write(first + "\n");
    }
  }

  @Override
  public void add(Quoted claim) throws IOException {
    out.write(line.apply(claim.claim()) + "\n");
  }

  @Override
  public void end(@Nullable String next) {}
}
