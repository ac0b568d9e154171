/**
 * One report, as somebody reads it.
 */
@NullMarked
package org.waymark.triage.report;

import org.jspecify.annotations.NullMarked;
