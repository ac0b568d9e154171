/**
 * Who was trained when, and how many are: what the council's committee asks for.
 */
@NamedInterface("training")
@NullMarked
package org.waymark.staff.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
