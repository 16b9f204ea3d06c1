/**
 * Keeps the documents true: what they name exists, what they show runs, what exists is named.
 *
 * <p>Start with {@code Documents}, which finds them.
 */
package org.hearsay.documents;
