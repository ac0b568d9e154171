/**
 * What was done with a report, line by line. Lines are added, never changed.
 */
@NamedInterface("timeline")
@NullMarked
package org.waymark.triage.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
