/**
 * The safety rules, and the facts of a report that they read.
 */
@NamedInterface("safety")
@NullMarked
package org.waymark.admission.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
