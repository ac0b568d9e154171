/**
 * How a table is taken into a register of the committee: pasted, looked at, then kept.
 */
@NullMarked
package org.waymark.committee.tables;

import org.jspecify.annotations.NullMarked;
