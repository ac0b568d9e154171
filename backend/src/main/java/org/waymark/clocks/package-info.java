/**
 * Working time and the two clocks of a report: pure; the hours are passed in.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.waymark.clocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
