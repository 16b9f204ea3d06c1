package org.hearsay.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger tells of the page that it keeps of a report.
 *
 * @param address the address that answered with it
 * @param fetchedAt when it did
 * @param mediaType what the server called it, or null
 * @param sha256 SHA-256 of its bytes, hexadecimal
 * @param size how many bytes it has
 */
public record KeptPage(
    String address, Instant fetchedAt, @Nullable String mediaType, String sha256, long size) {

  static KeptPage of(java.sql.ResultSet row) throws java.sql.SQLException {
    return new KeptPage(
        row.getString("address"),
        Instant.parse(row.getString("fetched_at")),
        row.getString("media_type"),
        row.getString("sha256"),
        row.getLong("size"));
  }
}
