/**
 * Who is on duty, the alerts, and saying that one has an alert.
 */
@NullMarked
package org.waymark.triage.duty;

import org.jspecify.annotations.NullMarked;
