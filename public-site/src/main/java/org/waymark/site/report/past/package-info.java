/** The questions about something in the past. */
@NullMarked
package org.waymark.site.report.past;

import org.jspecify.annotations.NullMarked;
