/**
 * The review of policies: what a person found in each, the second look at a no, and the
 * school's answer.
 *
 * <p>
 * Start at {@link ReviewController}, and at {@link Findings} for what follows.
 */
@NullMarked
package org.waymark.directory.review;

import org.jspecify.annotations.NullMarked;
