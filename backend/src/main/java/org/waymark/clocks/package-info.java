/**
 * Working time and the two clocks of a report: pure, with the hours passed in.
 *
 * <p>
 * Start at {@link Deadlines}. Owns no table.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.waymark.clocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
