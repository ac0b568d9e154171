/**
 * Allowances: how often something may happen, counted in the database so that every
 * process keeps to the same number. It never refuses anything itself; whoever asks
 * decides what follows.
 */
@NullMarked
package org.waymark.platform.limits;

import org.jspecify.annotations.NullMarked;
