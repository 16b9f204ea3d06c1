package org.hearsay.app.fetch;

import org.jspecify.annotations.Nullable;

/**
 * Bytes that were got, unread.
 *
 * @param fileName a file's name that tells what the bytes are by its ending, such as "page.html"
 * @param bytes all of them, decompressed
 * @param url the address that answered, after redirects, or null for what is not from the web
 */
@SuppressWarnings("ArrayRecordComponent") // moved once from here to ingest, never compared
public record Fetched(String fileName, byte[] bytes, @Nullable String url) {}
