/** Screening: the first look at a report, and its rating by a person. */
@NullMarked
package org.waymark.triage.screening;

import org.jspecify.annotations.NullMarked;
