/**
 * Whether something that a person typed lies in a council's area, by the council's rules.
 */
@NamedInterface("areas")
@NullMarked
package org.waymark.site.areas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
