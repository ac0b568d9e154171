/**
 * For a manager: deadlines on a day that was closed afterwards.
 *
 * <p>
 * Start at {@link DeadlinesController}.
 */
@NullMarked
package org.waymark.administration.deadlines;

import org.jspecify.annotations.NullMarked;
