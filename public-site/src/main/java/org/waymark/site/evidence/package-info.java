/**
 * Evidence of how the forms of a visit came in. It judges nothing.
 *
 * <p>
 * Start at {@link VisitTrail}. Owns no table.
 */
@NamedInterface("evidence")
@NullMarked
package org.waymark.site.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
