/**
 * All doors together.
 */
@NullMarked
package org.waymark.site.report.doors;

import org.jspecify.annotations.NullMarked;
