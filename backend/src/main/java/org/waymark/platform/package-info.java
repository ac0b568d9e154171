/**
 * What every feature stands on: faces, crypto, databases, the embedded server, the web
 * edge. No business.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package org.waymark.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
