/**
 * The audit log as people read it: by person, by report, by act, and who has seen a
 * report. It holds no word of a case, and every look at it is on record itself.
 */
@NullMarked
package org.waymark.administration.auditlog;

import org.jspecify.annotations.NullMarked;
