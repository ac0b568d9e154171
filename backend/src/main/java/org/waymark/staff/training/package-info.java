/**
 * Training dates of staff and elected members, and the figures that the council's
 * committee asks for.
 */
@NamedInterface("training")
@NullMarked
package org.waymark.staff.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
