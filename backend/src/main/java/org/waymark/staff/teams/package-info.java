/**
 * Which team of the council somebody belongs to.
 */
@NullMarked
package org.waymark.staff.teams;

import org.jspecify.annotations.NullMarked;
