/**
 * Questions that more than one door asks. Their wording may differ by door.
 */
@NullMarked
package org.waymark.site.report.common;

import org.jspecify.annotations.NullMarked;
