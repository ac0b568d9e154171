/** The questions for a person who is worried about a child. */
@NullMarked
package org.waymark.site.report.open;

import org.jspecify.annotations.NullMarked;
