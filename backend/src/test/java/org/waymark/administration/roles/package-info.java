/** The answers of every route of the desk to every role. */
@NullMarked
package org.waymark.administration.roles;

import org.jspecify.annotations.NullMarked;
