/**
 * The record of every act and every read: append only, sealed in a chain.
 */
@ApplicationModule(allowedDependencies = { "platform" })
@NullMarked
package org.waymark.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
