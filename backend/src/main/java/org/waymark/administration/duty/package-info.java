/**
 * Who is on duty, the alerts, and saying that one has an alert.
 */
@NullMarked
package org.waymark.administration.duty;

import org.jspecify.annotations.NullMarked;
