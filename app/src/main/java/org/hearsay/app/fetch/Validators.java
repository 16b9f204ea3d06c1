package org.hearsay.app.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave with a page so that it can be asked whether the page is still the same.
 *
 * @param etag its {@code ETag}, or null
 * @param lastModified its {@code Last-Modified}, or null
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

  /** None: the page is asked for as if never seen. */
  public static final Validators NONE = new Validators(null, null);
}
