/** The audit log, and that each act leaves one entry in it. */
@NullMarked
package org.waymark.administration.auditlog;

import org.jspecify.annotations.NullMarked;
