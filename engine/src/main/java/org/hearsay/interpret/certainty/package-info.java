/**
 * How sure a text is: phrases of likelihood with the band of a named scale, and whether words speak
 * of the future.
 *
 * <p>Start with {@link org.hearsay.interpret.certainty.CertaintyReader}, {@link
 * org.hearsay.interpret.certainty.Hedge} and {@link org.hearsay.interpret.certainty.Futurity}. This
 * package does not know whose judgement a phrase is: that needs the chain.
 */
@NullMarked
package org.hearsay.interpret.certainty;

import org.jspecify.annotations.NullMarked;
