/**
 * Deciding a report: its children, what was decided for each, the second person, closing
 * and opening again.
 */
@NamedInterface("decision")
@NullMarked
package org.waymark.triage.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
