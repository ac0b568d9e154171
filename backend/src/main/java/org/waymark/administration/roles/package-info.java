/**
 * Which role may do what, as everybody at the desk may read it.
 */
@NullMarked
package org.waymark.administration.roles;

import org.jspecify.annotations.NullMarked;
