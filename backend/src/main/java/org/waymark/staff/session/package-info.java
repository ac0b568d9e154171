/** A person's own pages at the desk: the first page of their role, and their sessions. */
@NullMarked
package org.waymark.staff.session;

import org.jspecify.annotations.NullMarked;
