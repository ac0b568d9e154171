/** The questions for a person who is worried about a place. */
@NullMarked
package org.waymark.site.report.place;

import org.jspecify.annotations.NullMarked;
