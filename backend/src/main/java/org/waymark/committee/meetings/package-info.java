/**
 * When the committee meets, and by when it is to be told what was done.
 *
 * <p>
 * Start at {@link Meetings}.
 */
@NullMarked
package org.waymark.committee.meetings;

import org.jspecify.annotations.NullMarked;
