/** Duty alerts: the rota, who is told when, and who acknowledged. */
@NamedInterface("duty")
@NullMarked
package org.waymark.notification.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
