/**
 * The true figures, for analysts and managers alone, and what each of them means.
 *
 * <p>
 * Start at {@link DashboardController}. Each look is on record. There is no file of them.
 */
@NullMarked
package org.waymark.statistics.inside;

import org.jspecify.annotations.NullMarked;
