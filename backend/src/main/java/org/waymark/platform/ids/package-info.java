/**
 * The ids that features hand to each other, as types of their own: no feature can take
 * the id of an account for the id of a report.
 */
@NullMarked
package org.waymark.platform.ids;

import org.jspecify.annotations.NullMarked;
