/**
 * The accounts of a trial.
 */
@NullMarked
package org.waymark.staff.trial;

import org.jspecify.annotations.NullMarked;
