package org.hearsay.evaluation.score;

/**
 * One thing that was read otherwise than expected.
 *
 * @param kind what went wrong, in a few words; misreadings are grouped by it
 * @param report name of the report in its corpus
 * @param words where it stands: the sentence or paragraph
 * @param expected what should have been read, or "nothing"
 * @param ours what was read, or "nothing"
 */
public record Misread(String kind, String report, String words, String expected, String ours) {}
