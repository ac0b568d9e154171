/**
 * The facts that answers state and safety rules read. Answers declare their facts, so
 * that no rule depends on the codes of a file that a council replaces.
 */
@NamedInterface("safety")
@NullMarked
package org.waymark.site.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
