/**
 * The queue: its order, its words, and how an open one stays new.
 */
@NullMarked
package org.waymark.triage.queue;

import org.jspecify.annotations.NullMarked;
