/**
 * Pages that only inform: rendered once, handed out from memory. Start at
 * {@link EditedLibrary} for the library as an editor changes it.
 */
@NamedInterface("guidance")
@NullMarked
package org.waymark.site.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
