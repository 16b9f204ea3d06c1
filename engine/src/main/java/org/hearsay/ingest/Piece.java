package org.hearsay.ingest;

import org.hearsay.text.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a page's text, to be a paragraph of the report.
 *
 * @param text its words; a line break of the page is a line end
 * @param kind what the page's markup says it is for, or null
 */
record Piece(String text, @Nullable BlockKind kind) {}
