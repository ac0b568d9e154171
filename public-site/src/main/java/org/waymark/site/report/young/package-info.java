/**
 * The questions for a child or young person. They hold no list of what may have happened.
 */
@NullMarked
package org.waymark.site.report.young;

import org.jspecify.annotations.NullMarked;
