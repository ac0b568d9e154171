/**
 * The record of a report: its row, its documents, the children and people it names, and
 * its timeline.
 */
@ApplicationModule(allowedDependencies = { "clocks", "desk", "staff", "platform" })
@NullMarked
package org.waymark.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
