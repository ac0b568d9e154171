/**
 * Adds up how far people come on the way to a report, by day, door and step, and what
 * they say of it. Holds nothing about anybody.
 */
@ApplicationModule(allowedDependencies = { "platform", "site :: routes" })
@NullMarked
package org.waymark.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
