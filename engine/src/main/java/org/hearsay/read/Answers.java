package org.hearsay.read;

/**
 * What the model answers about a window: a row for each piece, of which row 0 is that of the piece
 * that begins the window. Only the rows of words' first pieces mean something.
 *
 * @param attribution scores of source, cue and content labels, in the order of {@link Labels}
 * @param entity scores of labels of names and values
 * @param pos scores of parts of speech
 * @param relation scores of relations to the head
 * @param arcDependent its product with {@code arcHead} of another piece scores that piece as head;
 *     with row 0, the piece as root
 * @param arcHead see {@code arcDependent}
 * @param cueOfSource its product with {@code source} of another piece is the logit that the cue
 *     that begins here has the source that begins there
 * @param source see {@code cueOfSource}
 * @param cueOfContent its product with {@code content} of another piece is the logit that the cue
 *     that begins here has the content that begins there
 * @param content see {@code cueOfContent}
 * @param innerCue the logit that the word belongs to the cue of an attribution within the content
 *     that it stands in
 */
record Answers(
    Matrix attribution,
    Matrix entity,
    Matrix pos,
    Matrix relation,
    Matrix arcDependent,
    Matrix arcHead,
    Matrix cueOfSource,
    Matrix source,
    Matrix cueOfContent,
    Matrix content,
    Matrix innerCue) {}
