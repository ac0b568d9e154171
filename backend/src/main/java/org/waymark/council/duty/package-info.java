/**
 * Reads who is on duty, and hands it to the alerts and to the check before going live.
 */
@NullMarked
package org.waymark.council.duty;

import org.jspecify.annotations.NullMarked;
