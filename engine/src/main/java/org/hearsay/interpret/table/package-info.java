/**
 * Word lists as data: reads the CSV files that stand beside the passes that use them.
 *
 * <p>Start with {@link org.hearsay.interpret.table.Table} and {@link
 * org.hearsay.interpret.table.Row}. This package depends on the JDK alone and knows no list by name.
 */
@NullMarked
package org.hearsay.interpret.table;

import org.jspecify.annotations.NullMarked;
