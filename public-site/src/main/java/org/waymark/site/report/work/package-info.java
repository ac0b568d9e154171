/** The questions for a person who works or volunteers with children. */
@NullMarked
package org.waymark.site.report.work;

import org.jspecify.annotations.NullMarked;
