/** The people on duty, the alerts, and acknowledging them. */
@NullMarked
package org.waymark.administration.duty;

import org.jspecify.annotations.NullMarked;
