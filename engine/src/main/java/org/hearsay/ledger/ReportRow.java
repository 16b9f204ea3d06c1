package org.hearsay.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report as the ledger lists it: one recording of one of its versions.
 *
 * @param id the first 16 digits of {@code sha256}, with which the identifiers of its claims begin
 * @param sha256 hash of its text
 * @param version which version of the report this is, from 1
 * @param outlet who published it, or null
 * @param headline its headline, or null
 * @param standfirst the line beneath the headline, or null
 * @param byline its authors, or null
 * @param language ISO 639-1 code
 * @param url its address, or null
 * @param published the day or moment of publication as the report has it, or null
 * @param reported by when it is known to have been published
 * @param recordedAt when the ledger got it
 * @param engine version of the engine that read it
 * @param model name of its weights
 * @param claims how many claims it has
 * @param unread how many stretches could not be read, placed or dated
 */
public record ReportRow(
    String id,
    String sha256,
    int version,
    @Nullable String outlet,
    @Nullable String headline,
    @Nullable String standfirst,
    @Nullable String byline,
    String language,
    @Nullable String url,
    @Nullable String published,
    Instant reported,
    Instant recordedAt,
    String engine,
    String model,
    int claims,
    int unread) {}
