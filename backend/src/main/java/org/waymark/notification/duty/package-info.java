/**
 * Duty alerts: who is on, who is told when, and who has acknowledged it.
 */
@NamedInterface("duty")
@NullMarked
package org.waymark.notification.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
