/**
 * How long accepted reports have waited for the hub, as the public face may know it.
 */
@NamedInterface("waiting")
@NullMarked
package org.waymark.intake.waiting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
