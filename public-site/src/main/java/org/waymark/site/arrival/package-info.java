/**
 * How the forms of a visit come in, for whoever judges that: the marks of their pages,
 * their times, and nothing that anybody typed.
 */
@NamedInterface("arrival")
@NullMarked
package org.waymark.site.arrival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
