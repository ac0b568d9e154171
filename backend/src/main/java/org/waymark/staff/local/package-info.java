/**
 * Signing in with a name and a password that Waymark keeps.
 */
@NullMarked
package org.waymark.staff.local;

import org.jspecify.annotations.NullMarked;
