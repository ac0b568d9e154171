/** Access to reports, tried on every page of the desk. */
@NullMarked
package org.waymark.access;

import org.jspecify.annotations.NullMarked;
