/**
 * The calendars that gave deadlines, and deadlines on a day that was closed afterwards.
 */
@NullMarked
package org.waymark.triage.deadlines;

import org.jspecify.annotations.NullMarked;
