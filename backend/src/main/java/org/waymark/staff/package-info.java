/**
 * Accounts, sign-in, roles and sessions of the desk.
 */
@ApplicationModule(allowedDependencies = { "audit", "platform" })
@NullMarked
package org.waymark.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
