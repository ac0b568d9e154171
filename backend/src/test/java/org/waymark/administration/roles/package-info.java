/** What every route of the desk answers to whom. */
@NullMarked
package org.waymark.administration.roles;

import org.jspecify.annotations.NullMarked;
