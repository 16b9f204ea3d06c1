/**
 * Rows of flat tables → Apache Parquet.
 *
 * <p>Start with {@link org.hearsay.export.parquet.ParquetWriter}. It writes the plainest files that
 * the format allows: optional columns, plain values, pages in gzip. This package knows the JDK
 * alone.
 */
@NullMarked
package org.hearsay.export.parquet;

import org.jspecify.annotations.NullMarked;
