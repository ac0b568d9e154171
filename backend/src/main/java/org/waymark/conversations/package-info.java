/**
 * What passes between a reporter and the hub after the report: sealed at both ends.
 */
@ApplicationModule(allowedDependencies = { "platform", "site", "site :: followup" })
@NullMarked
package org.waymark.conversations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
