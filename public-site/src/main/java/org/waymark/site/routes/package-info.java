/**
 * Counts how far people come: per door and step, never per person. The backend adds them
 * up by day.
 */
@NamedInterface("routes")
@NullMarked
package org.waymark.site.routes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
