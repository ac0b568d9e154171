/**
 * Erasing reports: a list by one person, the answer of another, and what is left.
 *
 * <p>
 * Start at {@link Erasures}. The database looks at every obstacle again, and alone
 * erases.
 */
@NullMarked
package org.waymark.retention.erasure;

import org.jspecify.annotations.NullMarked;
