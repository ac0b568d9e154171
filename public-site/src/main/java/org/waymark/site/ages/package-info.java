/**
 * How old somebody may be, by what a person typed.
 *
 * <p>
 * Start at {@link Age}. It is below every feature that reads an age. Owns no table.
 */
@NamedInterface("ages")
@NullMarked
package org.waymark.site.ages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
