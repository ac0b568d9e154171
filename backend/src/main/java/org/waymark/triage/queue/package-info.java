/**
 * The queue: its order, its words, and how an open one stays new.
 *
 * <p>
 * Start at {@link QueueController}. {@link EntryStore} names the migration in force for
 * each column of the order. {@link QueueStreams} tells open queues that something is new;
 * the browser's half is {@code desk/queue.js} among the scripts of {@code public-site}.
 */
@NullMarked
package org.waymark.triage.queue;

import org.jspecify.annotations.NullMarked;
