/**
 * Changes of a report's row, each with its guard, its version and the queue's signal.
 *
 * <p>
 * Start at {@link ReportTransitions}. Its stores alone change {@code triage.report}.
 */
@NamedInterface("transitions")
@NullMarked
package org.waymark.cases.transitions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
