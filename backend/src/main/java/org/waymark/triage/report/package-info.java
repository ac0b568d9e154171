/** The page of one report. */
@NullMarked
package org.waymark.triage.report;

import org.jspecify.annotations.NullMarked;
