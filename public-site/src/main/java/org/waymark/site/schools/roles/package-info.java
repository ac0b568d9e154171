/**
 * Tells a role at a school from a person there. Either face uses it.
 */
@NamedInterface("school-roles")
@NullMarked
package org.waymark.site.schools.roles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
