/** What the tests of every module share: compiled into each module's own tests. */
package org.hearsay.testing;
