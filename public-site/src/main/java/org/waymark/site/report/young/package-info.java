/**
 * The questions for a child or young person. A list of what may have happened comes only
 * after their own words, and may be skipped.
 */
@NullMarked
package org.waymark.site.report.young;

import org.jspecify.annotations.NullMarked;
