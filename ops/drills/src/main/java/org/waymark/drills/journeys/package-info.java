/**
 * Whole journeys of ours beside the same on a form framework that public services use.
 */
@NullMarked
package org.waymark.drills.journeys;

import org.jspecify.annotations.NullMarked;
