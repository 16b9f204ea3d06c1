package org.hearsay.app.serve;

import java.util.List;
import org.hearsay.ledger.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an answer and what goes before them.
 *
 * @param resource what was asked for
 * @param rows the rows
 * @param form how they are written
 * @param next what to ask for the rows after them, or null
 * @param counted how many claims meet the question, up to {@code countedUpTo}; null where rows are
 *     not of claims
 * @param countedUpTo where counting stopped, or null where all were counted
 * @param asOf the moment whose knowledge was asked for
 */
record Listed<T>(
    Resource resource,
    List<T> rows,
    Form<T> form,
    @Nullable String next,
    @Nullable Integer counted,
    @Nullable Integer countedUpTo,
    AsOf asOf) {}
