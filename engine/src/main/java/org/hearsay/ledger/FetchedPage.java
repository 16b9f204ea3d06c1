package org.hearsay.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The page that a report was read from, as it was fetched.
 *
 * @param bytes all of it, unpacked, otherwise as it came
 * @param address the address that answered with it
 * @param fetchedAt when it did
 * @param mediaType what the server called it, as in {@code text/html; charset=koi8-r}, or null
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its hash alone
public record FetchedPage(
    byte[] bytes, String address, Instant fetchedAt, @Nullable String mediaType) {}
