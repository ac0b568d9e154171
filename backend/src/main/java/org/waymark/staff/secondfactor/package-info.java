/**
 * The second factor of local accounts: codes that change every 30 seconds (RFC 6238), and
 * recovery codes.
 */
@NullMarked
package org.waymark.staff.secondfactor;

import org.jspecify.annotations.NullMarked;
