/**
 * Reads the codebook and makes the JSON Schema and the reference page from it.
 *
 * <p>Start with {@link org.hearsay.codebook.Codebook} and {@link
 * org.hearsay.codebook.CodebookTest}. It is test code: the program itself needs none of it.
 */
package org.hearsay.codebook;
