/**
 * The public face: its pages, and the few interfaces that they need from whoever runs
 * them.
 */
@ApplicationModule(displayName = "Public site", allowedDependencies = {})
@NullMarked
package org.waymark.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
