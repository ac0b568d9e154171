/**
 * Which role may do what, as everybody at the desk may read it.
 */
@NullMarked
package org.waymark.triage.roles;

import org.jspecify.annotations.NullMarked;
