/**
 * How many schools publish their policies and what those cover, where the council shows
 * it to everybody.
 */
@NullMarked
package org.waymark.site.schools.figures;

import org.jspecify.annotations.NullMarked;
