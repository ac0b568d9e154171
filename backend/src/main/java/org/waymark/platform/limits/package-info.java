/**
 * Allowances: how often something may happen, counted in the database so that every
 * process keeps to the same number. It never refuses anything itself; the caller decides
 * what follows.
 */
@NullMarked
package org.waymark.platform.limits;

import org.jspecify.annotations.NullMarked;
