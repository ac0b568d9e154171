/** The council's teams and their members. */
@NullMarked
package org.waymark.staff.teams;

import org.jspecify.annotations.NullMarked;
