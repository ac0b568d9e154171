/** Closing the day: no report that cannot wait is left without a person for the night. */
@NullMarked
package org.waymark.triage.handover;

import org.jspecify.annotations.NullMarked;
