/**
 * What every page of the desk is made of: forms and their faults, addresses, wording,
 * times and references.
 */
@ApplicationModule(allowedDependencies = { "platform" })
@NullMarked
package org.waymark.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
