package org.hearsay.app;

import org.hearsay.ingest.Outcome;

/**
 * One report on its way in.
 *
 * @param source what the user named that it is from
 * @param outcome the report, or why it is none
 */
record Input(String source, Outcome outcome) {}
