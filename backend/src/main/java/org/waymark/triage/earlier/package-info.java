/**
 * Reports about the same child or place: a person links a report to an earlier one, and
 * undoes a link that was wrong. Linked reports count towards the rule of the third
 * concern.
 */
@NullMarked
package org.waymark.triage.earlier;

import org.jspecify.annotations.NullMarked;
