/**
 * The ownership of a report: taking it, giving it back, handing it over, taking it over.
 *
 * <p>
 * Start at {@link Ownership}. Which of two people was first is decided where the row is
 * written, by {@code cases.transitions.ReportTransitions.claim}.
 */
@NullMarked
package org.waymark.triage.ownership;

import org.jspecify.annotations.NullMarked;
