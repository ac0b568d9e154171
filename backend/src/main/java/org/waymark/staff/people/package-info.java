/** The accounts of this service: inviting, extending and closing. */
@NullMarked
package org.waymark.staff.people;

import org.jspecify.annotations.NullMarked;
