/**
 * Evidence of how the forms of a visit come in, for the checks: the marks of their pages,
 * their times, and no typed text.
 */
@NamedInterface("arrival")
@NullMarked
package org.waymark.site.arrival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
