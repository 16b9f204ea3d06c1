/**
 * Lists of actors to what they tell: outlets with owner, kind and addresses, bodies with what they
 * belong to.
 *
 * <p>Start with {@link org.hearsay.claim.known.KnownActors}, {@link
 * org.hearsay.claim.known.KnownActor} and {@link org.hearsay.claim.known.ActorList}. Every stage
 * may read it, so that an outlet is listed once. It knows no report.
 */
@NullMarked
package org.hearsay.claim.known;

import org.jspecify.annotations.NullMarked;
