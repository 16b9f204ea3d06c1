/**
 * The command line: reads what the user names, prints what was found, and ends with an exit code.
 *
 * <p>Start with {@link org.hearsay.app.Main}, {@link org.hearsay.app.ReadCommand} and {@link
 * org.hearsay.app.Batch}. Results go to standard output and narration to standard error. This
 * package decides nothing about what a report means.
 */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;
