package org.hearsay.app.fetch;

import org.jspecify.annotations.Nullable;

/**
 * Bytes that were got, unread.
 *
 * @param bytes all of them, decompressed
 * @param url the address that answered, after redirects, or null for what is not from the web
 */
@SuppressWarnings("ArrayRecordComponent") // moved once from here to ingest, never compared
public record Fetched(byte[] bytes, @Nullable String url) {}
