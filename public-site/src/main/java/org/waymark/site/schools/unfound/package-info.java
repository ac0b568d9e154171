/**
 * "I cannot find it": a parent tells the council that a policy is not to be found, in two
 * taps and without a word.
 */
@NullMarked
package org.waymark.site.schools.unfound;

import org.jspecify.annotations.NullMarked;
