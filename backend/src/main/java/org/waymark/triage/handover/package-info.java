/**
 * Closing the day: nothing that cannot wait is left without somebody for the night.
 */
@NullMarked
package org.waymark.triage.handover;

import org.jspecify.annotations.NullMarked;
