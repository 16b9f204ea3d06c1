package org.hearsay.app.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server answered to a question with {@link Validators}.
 *
 * @param fetched the page, or null where it is still the same
 * @param validators what to ask with the next time
 */
public record Answered(@Nullable Fetched fetched, Validators validators) {}
