/**
 * The flood: three kinds of machines bury the hub in junk while people report.
 */
@NullMarked
package org.waymark.drills.flood;

import org.jspecify.annotations.NullMarked;
