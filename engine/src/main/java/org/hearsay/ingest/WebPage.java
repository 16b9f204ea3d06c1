package org.hearsay.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page as it came from a web server, once.
 *
 * @param name what it is called in messages
 * @param bytes all of it, unpacked, otherwise as it came
 * @param address where it was asked for
 * @param fetchedAt when it came
 * @param mediaType what the server called it, as in {@code text/html; charset=koi8-r}, or null
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record WebPage(
    String name, byte[] bytes, String address, Instant fetchedAt, @Nullable String mediaType)
    implements WebArchive.Item {}
