/**
 * Figures for the committee and the public. Of a person nothing leaves that somebody who
 * knows every other record could read back.
 */
@ApplicationModule(allowedDependencies = { "desk", "platform", "site" })
@NullMarked
package org.waymark.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
