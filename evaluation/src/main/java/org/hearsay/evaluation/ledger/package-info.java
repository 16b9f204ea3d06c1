/**
 * Made-up accounts → how fast a large ledger takes them in, how large it is, how fast it answers.
 *
 * <p>Start with {@link org.hearsay.evaluation.ledger.LedgerSpeed}. The texts are strings of made-up
 * words; what is like the real thing is how often names, numbers, copies, relays and new versions
 * come again.
 */
@NullMarked
package org.hearsay.evaluation.ledger;

import org.jspecify.annotations.NullMarked;
