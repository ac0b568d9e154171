/**
 * The queue after years of reports, and while they pour in.
 */
@NullMarked
package org.waymark.drills.queue;

import org.jspecify.annotations.NullMarked;
