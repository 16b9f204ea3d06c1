/**
 * A folder or a Kafka topic of reports in, a ledger out, by an Apache Flink job: the same stages on
 * many machines.
 *
 * <p>Start with {@link org.hearsay.flink.LedgerJob}, which joins the operators; {@link
 * org.hearsay.flink.ReportFiles} and {@link org.hearsay.flink.Topic} are what goes in, {@link
 * org.hearsay.flink.LedgerSink} and {@link org.hearsay.flink.ParquetSink} what comes out. It knows
 * {@code ingest}, {@code pipeline}, {@code ledger} and {@code export}, and neither the other stages
 * nor {@code app}.
 */
@NullMarked
package org.hearsay.flink;

import org.jspecify.annotations.NullMarked;
