/** The report journey: one question a page, then check, send and receipt. */
@NullMarked
package org.waymark.site.report;

import org.jspecify.annotations.NullMarked;
