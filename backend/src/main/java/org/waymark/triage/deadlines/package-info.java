/**
 * The calendars that gave deadlines.
 */
@NullMarked
package org.waymark.triage.deadlines;

import org.jspecify.annotations.NullMarked;
