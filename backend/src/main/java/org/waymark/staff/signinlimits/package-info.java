/** Limits on attempts to sign in. */
@NullMarked
package org.waymark.staff.signinlimits;

import org.jspecify.annotations.NullMarked;
