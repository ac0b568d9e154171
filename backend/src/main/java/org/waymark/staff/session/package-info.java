/**
 * What somebody has of their own at the desk: where they begin, and their sessions.
 */
@NullMarked
package org.waymark.staff.session;

import org.jspecify.annotations.NullMarked;
