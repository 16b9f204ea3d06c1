/** Reports with the claims that a careful reader finds in them, and the comparison with ours. */
@NullMarked
package org.hearsay.expected;

import org.jspecify.annotations.NullMarked;
